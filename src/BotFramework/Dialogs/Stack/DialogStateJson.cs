using System.Text.Json;
using BotFramework.State;

namespace BotFramework.Dialogs;

/// <summary>A dialog stack as state JSON. What each dialog remembers stays unread until it is asked for.</summary>
internal static class DialogStateJson
{
    public static void Write(Utf8JsonWriter writer, DialogState state)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("dialogStack"u8);
        foreach (var instance in state.DialogStack ?? [])
        {
            Write(writer, instance);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static DialogState Read(ReadOnlyMemory<byte> json)
    {
        var state = new DialogState();
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isStack = reader.ValueTextEquals("dialogStack"u8);
            reader.Read();
            if (!isStack || reader.TokenType != JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                state.DialogStack.Add(ReadInstance(json, ref reader));
            }
        }

        return state;
    }

    private static void Write(Utf8JsonWriter writer, DialogInstance instance)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, instance.Id);
        writer.WritePropertyName("state"u8);
        StateValue.Write(writer, instance.State);
        if (instance.StackIndex is { } index)
        {
            writer.WriteNumber("stackIndex"u8, index);
        }

        if (instance.Version is not null)
        {
            writer.WriteString("version"u8, instance.Version);
        }

        writer.WriteEndObject();
    }

    private static DialogInstance ReadInstance(ReadOnlyMemory<byte> json, ref Utf8JsonReader reader)
    {
        var instance = new DialogInstance();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                instance.Id = reader.GetString();
            }
            else if (reader.ValueTextEquals("state"u8))
            {
                reader.Read();
                var state = StateValue.Slice(json, ref reader);
                instance.State = StateJson.Deserialize(state) as IDictionary<string, object?> ?? new StateDocument();
            }
            else if (reader.ValueTextEquals("stackIndex"u8))
            {
                reader.Read();
                instance.StackIndex = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("version"u8))
            {
                reader.Read();
                instance.Version = reader.GetString();
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }

        return instance;
    }
}
