using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BotFramework.Schema;

namespace BotFramework.State;

/// <summary>State as JSON, and back as the types it was made of. Every storage that keeps text or bytes uses it.</summary>
public static class StateJson
{
    private static readonly Lock Gate = new();
    private static JsonSerializerOptions _options = CreateOptions([]);
    private static IJsonTypeInfoResolver[] _added = [];

    /// <summary>Generated code for this library's types and those added, reflection for any other.</summary>
    public static JsonSerializerOptions Options => _options;

    /// <summary>Adds generated code for a bot's own types: faster than reflection. Call it at start.</summary>
    public static void AddTypes(IJsonTypeInfoResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        lock (Gate)
        {
            if (!_added.Contains(resolver))
            {
                _added = [.. _added, resolver];
                _options = CreateOptions(_added);
            }
        }
    }

    /// <summary>UTF-8 JSON of a value, with its type.</summary>
    public static byte[] Serialize(object? value)
        => value is StateDocument { Json: { } json } ? json : SerializeUnlessSame(value, default)!;

    /// <summary>Reads UTF-8 JSON as the type it was written with; a plain object comes as a <see cref="StateDocument"/>.</summary>
    /// <param name="json">JSON made by <see cref="Serialize"/>; must not change afterwards.</param>
    public static object? Deserialize(ReadOnlyMemory<byte> json)
        => StateValue.IsPlainObject(json) ? new StateDocument(json) : StateValue.Read(json);

    /// <summary>What <see cref="Deserialize(ReadOnlyMemory{byte})"/> would read, without reading: the objects that were just written.</summary>
    /// <param name="value">What was written; must not be used any more once the other is.</param>
    /// <param name="json">What <see cref="Serialize"/> made of it; must not change afterwards.</param>
    /// <returns>Null when it is not a <see cref="StateDocument"/>.</returns>
    public static object? Renew(object? value, ReadOnlyMemory<byte> json) => (value as StateDocument)?.Over(json);

    /// <summary>Reads UTF-8 JSON as a type, or as the more precise one it was written with.</summary>
    /// <param name="json">JSON made by <see cref="Serialize"/>; must not change afterwards.</param>
    public static T? Deserialize<T>(ReadOnlyMemory<byte> json) => (T?)StateValue.Read(json, typeof(T));

    /// <summary>A value of no declared type as a <typeparamref name="T"/>, by way of its JSON when it has another type.</summary>
    internal static T? Convert<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        _ => Deserialize<T>(Serialize(value)),
    };

    /// <summary>UTF-8 JSON of a value; null when it is the same as <paramref name="known"/>.</summary>
    internal static byte[]? SerializeUnlessSame(object? value, ReadOnlySpan<byte> known)
    {
        var scratch = JsonScratch.Take();
        StateValue.Write(scratch.Writer, value);
        var json = scratch.Written;
        var result = !known.IsEmpty && json.SequenceEqual(known) ? null : json.ToArray();
        scratch.Free();
        return result;
    }

    private static JsonSerializerOptions CreateOptions(IJsonTypeInfoResolver[] added)
    {
        var options = new JsonSerializerOptions(ActivityJson.Options)
        {
            IncludeFields = true,
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                [.. added, StateJsonContext.Default, SchemaJsonContext.Default, new DefaultJsonTypeInfoResolver()]),
        };
        options.Converters.Clear();
        options.Converters.Add(new StateObjectConverter());
        options.Converters.Add(new EntityConverter());
        options.MakeReadOnly();
        return options;
    }
}
