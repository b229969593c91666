using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>The conversations part of a channel's service.</summary>
internal sealed class Conversations(ConnectorClient client) : IConversations
{
    public async Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default)
        => await client.SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, "v3/conversations", parameters, cancellationToken).ConfigureAwait(false) ?? new();

    public Task<ResourceResponse> SendToConversationAsync(
        string conversationId, Activity activity, CancellationToken cancellationToken = default)
        => SendAsync(HttpMethod.Post, Path(conversationId), activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
        => SendAsync(HttpMethod.Post, Path(conversationId, activityId), activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
        => SendAsync(HttpMethod.Put, Path(conversationId, activityId), activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
        => client.SendAsync<ResourceResponse>(HttpMethod.Delete, Path(conversationId, activityId), null, cancellationToken);

    private static string Path(string conversationId, string? activityId = null)
        => $"v3/conversations/{Segment(conversationId)}/activities{(activityId is null ? null : "/" + Segment(activityId))}";

    // An id of dots would climb out of its place in the path.
    private static string Segment(string id)
        => string.IsNullOrEmpty(id) || id.All(c => c == '.')
            ? throw new ArgumentException($"'{id}' is not the id of a conversation or an activity.", nameof(id))
            : Uri.EscapeDataString(id);

    private async Task<ResourceResponse> SendAsync(HttpMethod method, string path, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return await client.SendAsync<ResourceResponse>(method, path, activity, cancellationToken).ConfigureAwait(false) ?? new();
    }
}
