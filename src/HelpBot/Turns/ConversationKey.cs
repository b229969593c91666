namespace HelpBot.Turns;

/// <summary>Names one conversation: the channel it runs on and its id there.</summary>
public readonly record struct ConversationKey(string Channel, string Id)
{
    /// <exception cref="ArgumentException">The activity names no channel or no conversation.</exception>
    public static ConversationKey Of(IActivity activity) =>
        activity is { ChannelId.Length: > 0, Conversation.Id.Length: > 0 }
            ? new ConversationKey(activity.ChannelId, activity.Conversation.Id)
            : throw new ArgumentException("An activity names its channel and its conversation.", nameof(activity));

    public override string ToString() => $"{Channel}/{Id}";
}
