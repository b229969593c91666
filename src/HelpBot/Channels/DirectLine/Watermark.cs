using System.Globalization;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>Reads <c>?watermark=</c>: the sequence of the last activity that a client has; none is 0, from the beginning.</summary>
internal static class Watermark
{
    public const string Parameter = "watermark";

    /// <exception cref="BadHttpRequestException">It is not a number.</exception>
    public static long Of(HttpRequest request)
    {
        var text = request.Query[Parameter].ToString();
        return text.Length == 0 ? 0
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new BadHttpRequestException("The watermark is not one of ours.");
    }

    /// <summary>The watermark itself, or where the conversation ends when that is before it: after a backup was restored, or what was old
    /// deleted, numbers begin again, and a client that waited for higher ones would hear nothing any more.</summary>
    public static async ValueTask<long> WithinAsync(
        IConversationStore store, ConversationKey key, long watermark, CancellationToken cancellationToken)
    {
        if (watermark == 0 || await store.ReadAsync(key, watermark - 1, most: 1, cancellationToken) is { Count: > 0 })
        {
            return watermark;
        }

        var conversation = await store.OpenAsync(key, cancellationToken);
        return Math.Min(watermark, conversation.NextSequence - 1);
    }
}
