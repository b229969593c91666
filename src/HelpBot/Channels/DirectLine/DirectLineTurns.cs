namespace HelpBot.Channels.DirectLine;

/// <summary>Makes of what a client sends an activity that the bot may trust, and runs its turn. A client that leaves does not undo
/// its message.</summary>
public sealed class DirectLineTurns(DirectLineAdapter adapter)
{
    /// <summary>The person has come: the bot greets, once. False when it had greeted before, be it a moment ago.</summary>
    public Task<bool> WelcomeAsync(string conversationId, string userId, string? locale)
    {
        var update = Stamp(new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale }, conversationId, userId);
        update.Id = $"{conversationId}|start";
        update.MembersAdded = [update.From!];
        return adapter.RunAsync(update, CancellationToken.None);
    }

    /// <summary>Runs the turn; the id that the activity got.</summary>
    public async Task<string> RunAsync(Activity activity, string conversationId, string userId)
    {
        await adapter.RunAsync(Stamp(activity, conversationId, userId), CancellationToken.None);
        return activity.Id!;
    }

    private static Activity Stamp(Activity activity, string conversationId, string userId)
    {
        activity.Id = null;
        activity.Timestamp = null;
        activity.ServiceUrl = null;
        activity.CallerId = null;
        activity.DeliveryMode = null;
        activity.ChannelId = DirectLineIds.Channel;
        activity.Conversation = new ConversationAccount { Id = conversationId };
        activity.From = new ChannelAccount { Id = userId, Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount { Id = DirectLineIds.Bot, Name = DirectLineIds.BotName, Role = RoleTypes.Bot };
        return activity;
    }
}
