using BotFramework.Schema;

namespace BotFramework.Turns;

public partial class TurnContext
{
    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string? inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return SendFromAsync(outgoing, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return UpdateFromAsync(activity.ApplyConversationReference(Activity.GetConversationReference()), 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromAsync(reference, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(conversationReference, 0, cancellationToken);
    }

    private Task<ResourceResponse[]> SendFromAsync(List<Activity> activities, int handler, CancellationToken cancellationToken)
        => handler < _onSend.Count
            ? _onSend[handler](this, activities, () => SendFromAsync(activities, handler + 1, cancellationToken))
            : Activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? Task.FromResult(Hold(activities))
                : SendThroughAdapterAsync(activities, cancellationToken);

    private Task<ResourceResponse> UpdateFromAsync(Activity activity, int handler, CancellationToken cancellationToken)
        => handler < _onUpdate.Count
            ? _onUpdate[handler](this, activity, () => UpdateFromAsync(activity, handler + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteFromAsync(ConversationReference reference, int handler, CancellationToken cancellationToken)
        => handler < _onDelete.Count
            ? _onDelete[handler](this, reference, () => DeleteFromAsync(reference, handler + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private ResourceResponse[] Hold(List<Activity> activities)
    {
        foreach (var activity in activities)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                // The adapter, which would note it, never sees this one.
                TurnState.Set(BotAdapter.InvokeResponseKey, activity);
            }

            Responded |= activity.Type != ActivityTypes.Trace;
        }

        return activities.ConvertAll(_ => new ResourceResponse()).ToArray();
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < activities.Count; i++)
        {
            if (i < responses.Length)
            {
                activities[i].Id = responses[i]?.Id;
            }

            Responded |= activities[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }
}
