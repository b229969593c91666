using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace BotFramework.Schema;

/// <summary>How activities and the rest of the schema look as JSON: camel case, no nulls, ISO 8601 dates.</summary>
public static class ActivityJson
{
    /// <summary>For reading and writing the schema; generated code for its own types, reflection for a bot's own.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>UTF-8 JSON of a value.</summary>
    public static byte[] Serialize<T>(T value)
        => typeof(T) == typeof(Activity) && value is Activity activity
            ? ActivityWriter.Write(activity)
            : JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo<T>());

    /// <summary>Writes a value as UTF-8 JSON.</summary>
    public static Task SerializeAsync<T>(Stream stream, T value, CancellationToken cancellationToken)
        => JsonSerializer.SerializeAsync(stream, value, TypeInfo<T>(), cancellationToken);

    /// <summary>Reads UTF-8 JSON.</summary>
    /// <exception cref="JsonException">The text is not JSON, is nested too deeply, or has another shape.</exception>
    public static T? Deserialize<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, TypeInfo<T>());

    /// <summary>Reads UTF-8 JSON.</summary>
    /// <exception cref="JsonException">The text is not JSON, is nested too deeply, or has another shape.</exception>
    public static ValueTask<T?> DeserializeAsync<T>(Stream stream, CancellationToken cancellationToken)
        => JsonSerializer.DeserializeAsync(stream, TypeInfo<T>(), cancellationToken);

    /// <summary>An entity that says a value; <see cref="ValueOf"/> gives that value back without reading JSON.</summary>
    /// <param name="value">Must not change afterwards.</param>
    /// <param name="fields">The same as it goes out: anything that is a JSON object, the type first.</param>
    public static Entity EntityOf(object value, object fields)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(fields);
        return Entity.Of(value, fields);
    }

    /// <summary>What <see cref="EntityOf"/> was given; null for an entity that came in, was read or was changed: read that by <see cref="Entity.GetAs"/>.</summary>
    public static T? ValueOf<T>(Entity entity)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.ValueAs<T>();
    }

    /// <summary>An entity that says the same and can be changed by itself.</summary>
    public static Entity Copy(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.Copy();
    }

    /// <summary>A value of no declared type as a <typeparamref name="T"/>, by way of its JSON when it has another type.</summary>
    /// <exception cref="JsonException">It has another shape.</exception>
    public static T? Convert<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        JsonElement element => element.Deserialize(TypeInfo<T>()),
        _ => Deserialize<T>(Serialize(value)),
    };

    internal static void Write<T>(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Accented letters stay as they are; what matters to HTML is still escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()),
            Converters = { new WireObjectConverter(), new EntityConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
