using BotFramework.Schema;

namespace BotFramework.Turns;

/// <summary>Keeps what was said, by conversation.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>A page of a conversation's activities, oldest first.</summary>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId, string conversationId, string? continuationToken = null, DateTimeOffset startDate = default);

    /// <summary>A page of the conversations of a channel.</summary>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string? continuationToken = null);

    /// <summary>Forgets a conversation.</summary>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}

/// <summary>One page of several.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
public class PagedResult<T>
{
    /// <summary>What is on it.</summary>
    public T[] Items { get; set; } = [];

    /// <summary>Asks for the next page; null on the last one.</summary>
    public string? ContinuationToken { get; set; }
}

/// <summary>A conversation that was written down.</summary>
public class TranscriptInfo
{
    /// <summary>Its channel.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Created { get; set; }
}
