namespace BotFramework.Schema;

/// <summary>Names of events that an adapter itself starts a turn with.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
