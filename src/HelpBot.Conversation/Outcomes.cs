namespace HelpBot.Conversation;

/// <summary>How an inquiry ended. Every inquiry ends in exactly one.</summary>
public static class Outcomes
{
    public const string Answered = "answered";
    public const string AskedBack = "asked-back";
    public const string Redirected = "redirected";
    public const string Declined = "declined";
    public const string Emergency = "emergency";
    public const string Crisis = "crisis";
    public const string Unanswered = "unanswered";
    public const string Failed = "failed";
}
