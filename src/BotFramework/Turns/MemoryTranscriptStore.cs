using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Keeps what was said in this process's memory; for tests and debugging.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private const int PageSize = 20;

    private readonly Lock _gate = new();
    private readonly OrderedDictionary<(string Channel, string Conversation), List<IActivity>> _transcripts = [];

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_gate)
        {
            var key = (activity.ChannelId ?? string.Empty, activity.Conversation?.Id ?? string.Empty);
            if (!_transcripts.TryGetValue(key, out var transcript))
            {
                _transcripts[key] = transcript = [];
            }

            transcript.Add(activity);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            var all = _transcripts.GetValueOrDefault((channelId, conversationId)) ?? [];
            var since = all.Where(activity => activity.Timestamp is null || activity.Timestamp >= startDate);
            return Task.FromResult(Page(since, activity => activity.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_gate)
        {
            var all = _transcripts.Where(entry => entry.Key.Channel == channelId).Select(entry => new TranscriptInfo
            {
                ChannelId = channelId,
                Id = entry.Key.Conversation,
                Created = entry.Value[0].Timestamp ?? default,
            });
            return Task.FromResult(Page(all.ToList(), transcript => transcript.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_gate)
        {
            _transcripts.Remove((channelId, conversationId));
        }

        return Task.CompletedTask;
    }

    // The token is the id of the last item of the page before.
    private static PagedResult<T> Page<T>(IEnumerable<T> all, Func<T, string?> idOf, string? continuationToken)
    {
        var rest = continuationToken is null ? all : all.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        var page = rest.Take(PageSize).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == PageSize ? idOf(page[^1]) : null };
    }
}
