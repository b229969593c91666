using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Writes and reads an <see cref="EvaluationRun"/> as JSON.</summary>
public static class EvaluationJson
{
    private static readonly EvaluationJsonContext Context = new(new JsonSerializerOptions(EvaluationJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(EvaluationRun run) => JsonSerializer.Serialize(run, Context.EvaluationRun);

    /// <exception cref="FormatException">It is not a kept run; the message says why.</exception>
    public static EvaluationRun Read(string json)
    {
        try
        {
            var run = JsonSerializer.Deserialize(json, Context.EvaluationRun) ?? throw new FormatException("is not a kept evaluation but null");
            return run.Version == EvaluationRun.CurrentVersion
                ? run
                : throw new FormatException($"is of version {run.Version}; allowed is {EvaluationRun.CurrentVersion}, as 'evaluate --save' writes it");
        }
        catch (JsonException error)
        {
            throw new FormatException($"is not a kept evaluation, as 'evaluate --save' writes it: {error.Message}", error);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(EvaluationRun))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext;
