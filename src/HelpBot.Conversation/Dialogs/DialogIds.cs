namespace HelpBot.Conversation.Dialogs;

/// <summary>Ids of the dialogs. They are stored in conversations: changing one needs a new state version.
/// A topic's dialog has the topic's name as its id.</summary>
public static class DialogIds
{
    public const string FrontDesk = "front-desk";
    public const string AskBack = "ask-back";
    public const string EmergencyCheck = "emergency-check";
    public const string TipsWalk = "tips-walk";
}
