namespace HelpBot.Turns;

/// <summary>What is kept of a message that came in: only what is named here, with its text redacted. Names, attachments and
/// whatever else a client sends are not.</summary>
public static class IncomingJson
{
    /// <summary>Where a channel puts the client's own id of the message, for the echo.</summary>
    public const string ClientIdProperty = "clientActivityID";

    private const int LongestLocale = 20;

    public static byte[] Write(Activity incoming, string redacted) => ActivityJson.Serialize(new Activity
    {
        Type = ActivityTypes.Message,
        Id = incoming.Id,
        Timestamp = incoming.Timestamp ?? default(DateTimeOffset),
        ChannelId = incoming.ChannelId,
        From = new ChannelAccount(incoming.From?.Id, role: RoleTypes.User),
        Conversation = new ConversationAccount(id: incoming.Conversation?.Id),
        Text = redacted,
        TextFormat = TextFormatTypes.Plain,
        Locale = incoming.Locale is { Length: > 0 and <= LongestLocale } locale ? locale : null,
        ChannelData = ClientId(incoming) is { } clientId ? new Dictionary<string, string> { [ClientIdProperty] = clientId } : null,
    });

    /// <summary>The client's own id of the message; null when there is none, or it is more than an id.</summary>
    public static string? ClientId(Activity incoming) =>
        incoming.TryGetChannelData<Dictionary<string, object?>>(out var data)
        && data!.TryGetValue(ClientIdProperty, out var id)
        && id?.ToString() is { Length: > 0 and <= 64 } text
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '|')
            ? text
            : null;
}
