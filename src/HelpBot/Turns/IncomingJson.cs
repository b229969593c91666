using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HelpBot.Turns;

/// <summary>What is kept of a message that came in: only what is named here, with its text redacted. Names, attachments and
/// whatever else a client sends are not.</summary>
public static class IncomingJson
{
    /// <summary>Where a channel puts the client's own id of the message, for the echo.</summary>
    public const string ClientIdProperty = "clientActivityID";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(Activity incoming, string redacted)
    {
        var buffer = new ArrayBufferWriter<byte>(400);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, ActivityTypes.Message);
            json.WriteString("id"u8, incoming.Id);
            json.WriteString("timestamp"u8, incoming.Timestamp ?? default);
            json.WriteString("channelId"u8, incoming.ChannelId);
            json.WriteStartObject("from"u8);
            json.WriteString("id"u8, incoming.From?.Id);
            json.WriteString("role"u8, RoleTypes.User);
            json.WriteEndObject();
            json.WriteStartObject("conversation"u8);
            json.WriteString("id"u8, incoming.Conversation?.Id);
            json.WriteEndObject();
            json.WriteString("text"u8, redacted);
            json.WriteString("textFormat"u8, TextFormatTypes.Plain);
            if (incoming.Locale is { Length: > 0 and <= 20 } locale)
            {
                json.WriteString("locale"u8, locale);
            }

            if (ClientId(incoming) is { } clientId)
            {
                json.WriteStartObject("channelData"u8);
                json.WriteString(ClientIdProperty, clientId);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The client's own id of the message; null when there is none, or it is more than an id.</summary>
    public static string? ClientId(Activity incoming) =>
        incoming.TryGetChannelData<Dictionary<string, object?>>(out var data)
        && data!.TryGetValue(ClientIdProperty, out var id)
        && id?.ToString() is { Length: > 0 and <= 64 } text
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '|')
            ? text
            : null;
}
