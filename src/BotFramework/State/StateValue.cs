using System.Globalization;
using System.Text.Json;
using BotFramework.Dialogs;

namespace BotFramework.State;

/// <summary>
/// One value of no declared type, as state JSON. Null, strings, booleans, 32-bit whole numbers, doubles, lists and dictionaries
/// of such are plain JSON; any other is <c>{"$type": …, "$value": …}</c>, so that it comes back as what it was.
/// </summary>
internal static class StateValue
{
    private static readonly JsonEncodedText TypeName = JsonEncodedText.Encode("$type");
    private static readonly JsonEncodedText ValueName = JsonEncodedText.Encode("$value");

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                WriteDouble(writer, number);
                break;
            case StateDocument document:
                document.WriteTo(writer);
                break;
            case Dictionary<string, object?> entries when !entries.ContainsKey(TypeName.Value):
                WriteEntries(writer, entries);
                break;
            case List<object?> items:
                writer.WriteStartArray();
                items.ForEach(item => Write(writer, item));
                writer.WriteEndArray();
                break;
            default:
                WriteTyped(writer, value);
                break;
        }
    }

    /// <summary>Reads a value as the type it was written with.</summary>
    public static object? Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return ReadNumber(ref reader);
            case JsonTokenType.StartArray:
                return ReadItems(json, ref reader);
            default:
                return TryTyped(json, out var name, out var value)
                    ? StateTypes.Find(name) is { } type ? ReadAs(value, type) : Read(value)
                    : ReadEntries(json, ref reader);
        }
    }

    /// <summary>Reads a value as a type, or as the one it was written with when that is more precise.</summary>
    public static object? Read(ReadOnlyMemory<byte> json, Type type)
    {
        if (type == typeof(object))
        {
            return Read(json);
        }

        if (!TryTyped(json, out var name, out var value))
        {
            return ReadAs(json, type);
        }

        return StateTypes.Find(name) is { } written && type.IsAssignableFrom(written)
            ? ReadAs(value, written)
            : ReadAs(value, type);
    }

    /// <summary>Is it the JSON of a dictionary, as opposed to a typed value or something else?</summary>
    public static bool IsPlainObject(ReadOnlyMemory<byte> json)
        => !json.IsEmpty && json.Span[0] == '{' && !TryTyped(json, out _, out _);

    /// <summary>The JSON of the value the reader stands at, which it steps over.</summary>
    public static ReadOnlyMemory<byte> Slice(ReadOnlyMemory<byte> json, ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    private static object? ReadAs(ReadOnlyMemory<byte> json, Type type)
        => type == typeof(DialogState) ? DialogStateJson.Read(json)
            : type == typeof(StateDocument) ? new StateDocument(json)
            : JsonSerializer.Deserialize(json.Span, StateJson.Options.GetTypeInfo(type));

    private static bool TryTyped(ReadOnlyMemory<byte> json, out string name, out ReadOnlyMemory<byte> value)
    {
        name = string.Empty;
        value = default;
        var reader = new Utf8JsonReader(json.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject
            || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(TypeName.EncodedUtf8Bytes)
            || !reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        name = reader.GetString()!;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(ValueName.EncodedUtf8Bytes)
            || !reader.Read())
        {
            return false;
        }

        value = Slice(json, ref reader);
        return true;
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0)
        {
            if (reader.TryGetInt32(out var small))
            {
                return small;
            }

            if (reader.TryGetInt64(out var large))
            {
                return large;
            }
        }

        return reader.GetDouble();
    }

    private static List<object?> ReadItems(ReadOnlyMemory<byte> json, ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(Slice(json, ref reader)));
        }

        return items;
    }

    private static Dictionary<string, object?> ReadEntries(ReadOnlyMemory<byte> json, ref Utf8JsonReader reader)
    {
        var entries = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            entries[name] = Read(Slice(json, ref reader));
        }

        return entries;
    }

    private static void WriteTyped(Utf8JsonWriter writer, object value)
    {
        var type = value.GetType();
        var name = StateTypes.NameOf(type);
        if (name is not null)
        {
            writer.WriteStartObject();
            writer.WriteString(TypeName, name);
            writer.WritePropertyName(ValueName);
        }

        switch (value)
        {
            case DialogState dialogs:
                DialogStateJson.Write(writer, dialogs);
                break;
            case Dictionary<string, object?> entries:
                WriteEntries(writer, entries);
                break;
            case PromptOptions options when type == typeof(PromptOptions):
                PromptOptionsJson.Write(writer, options);
                break;
            case IGeneratedState generated:
                JsonSerializer.Serialize(writer, value, generated.GeneratedJson);
                break;
            default:
                JsonSerializer.Serialize(writer, value, StateJson.Options.GetTypeInfo(type));
                break;
        }

        if (name is not null)
        {
            writer.WriteEndObject();
        }
    }

    private static void WriteEntries(Utf8JsonWriter writer, Dictionary<string, object?> entries)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in entries)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    // A whole double keeps its point, which is how reading knows it from a whole number.
    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text, skipInputValidation: true);
    }
}
