using System.Text.Json;

namespace BotFramework.Schema;

/// <summary>Tells whether the JSON of an object is just what <see cref="EntityConverter"/> would write for it.</summary>
internal static class EntityText
{
    /// <summary>True for an object whose first property is its type, a text, and that has no property without a value.</summary>
    public static bool IsAsWritten(ReadOnlySpan<byte> json, out string? type)
    {
        type = null;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject
            || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("type"u8)
            || !reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var first = reader.GetString();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var again = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (again || reader.TokenType == JsonTokenType.Null)
            {
                return false;
            }

            reader.Skip();
        }

        type = first;
        return true;
    }
}
