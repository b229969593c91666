using BotFramework.Schema;

namespace BotFramework.State;

/// <summary>The parts of an activity that state is kept under.</summary>
internal static class StateKeys
{
    public static string NeedChannelId(this Activity activity)
        => activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");

    public static string NeedConversationId(this Activity activity)
        => activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");

    public static string NeedUserId(this Activity activity)
        => activity.From?.Id ?? throw new InvalidOperationException("invalid activity-missing From.Id");
}
