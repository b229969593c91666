using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>What the service of a channel does with conversations.</summary>
public interface IConversations
{
    /// <summary>Starts a conversation.</summary>
    Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity at the end of a conversation.</summary>
    Task<ResourceResponse> SendToConversationAsync(
        string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity in answer to another.</summary>
    Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent before.</summary>
    Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that was sent before.</summary>
    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);
}
