using System.Globalization;
using System.Text.Json;

namespace HelpBot.EndToEnd.Nodes;

/// <summary>One message of a conversation.</summary>
/// <param name="IsReply">Said by the bot.</param>
/// <param name="ReplyTo">Id of the message that it answers; null for the resident's own, and for the greeting.</param>
internal sealed record Said(string Id, string Text, bool IsReply, string? ReplyTo, int Revision)
{
    /// <summary>The watermark of who has seen it.</summary>
    public long Sequence => long.Parse(Id.Split('|')[1], CultureInfo.InvariantCulture);

    public static List<Said> Of(JsonElement set) => [.. set.GetProperty("activities").EnumerateArray()
        .Where(activity => activity.GetProperty("type").GetString() == "message")
        .Select(activity => new Said(
            activity.GetProperty("id").GetString()!,
            activity.GetProperty("text").GetString() ?? "",
            activity.GetProperty("from").GetProperty("role").GetString() == "bot",
            activity.TryGetProperty("replyToId", out var replyTo) ? replyTo.GetString() : null,
            RevisionOf(activity)))];

    private static int RevisionOf(JsonElement activity) =>
        activity.TryGetProperty("entities", out var entities)
            ? entities.EnumerateArray().Select(entity => entity.TryGetProperty("revision", out var revision) ? revision.GetInt32() : 0).Max()
            : 0;
}
