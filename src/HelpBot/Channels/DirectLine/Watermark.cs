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

    /// <summary>What came after a watermark, and the watermark to go on from when nothing did.</summary>
    public static async ValueTask<(IReadOnlyList<KeptActivity> Activities, long Watermark)> ReadAsync(
        IConversationStore store, ConversationKey key, long watermark, int most, CancellationToken cancellationToken)
    {
        if (watermark == 0)
        {
            return (await store.ReadAsync(key, after: 0, most, cancellationToken), 0);
        }

        // From the one that the client has: when even that is missing, it is beyond the end.
        var found = await store.ReadAsync(key, watermark - 1, most + 1, cancellationToken);
        return found.Count == 0 ? ([], await EndAsync(store, key, watermark, cancellationToken))
            : found[0].Sequence == watermark ? ([.. found.Skip(1)], watermark)
            : (found, watermark);
    }

    /// <summary>The watermark itself, or the conversation's end when that is before it: after a backup was restored, or what is old was
    /// deleted, numbers begin again, and a client that waits for higher ones would hear nothing any more.</summary>
    public static async ValueTask<long> WithinAsync(
        IConversationStore store, ConversationKey key, long watermark, CancellationToken cancellationToken) =>
        (await ReadAsync(store, key, watermark, most: 0, cancellationToken)).Watermark;

    // With the database away, what is in memory may be older than what another node has told the client.
    private static async ValueTask<long> EndAsync(
        IConversationStore store, ConversationKey key, long watermark, CancellationToken cancellationToken) =>
        store.IsSafe ? Math.Min(watermark, (await store.OpenAsync(key, cancellationToken)).NextSequence - 1) : watermark;
}
