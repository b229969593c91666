using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HelpBot.Conversation.Explaining;

/// <summary>Writes and reads an <see cref="Explanation"/> as JSON.</summary>
public static class ExplanationJson
{
    private static readonly ExplanationJsonContext Context = new(new JsonSerializerOptions(ExplanationJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(Explanation explanation) => JsonSerializer.Serialize(explanation, Context.Explanation);

    /// <exception cref="JsonException">It is no explanation.</exception>
    public static Explanation Read(string json) =>
        JsonSerializer.Deserialize(json, Context.Explanation) ?? throw new JsonException("It is null, not an explanation.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Explanation))]
internal sealed partial class ExplanationJsonContext : JsonSerializerContext;
