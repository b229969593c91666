namespace HelpBot.Conversation.Content;

/// <summary>What a line of <c>_replay.yaml</c> stands for.</summary>
public enum ReplayKind
{
    /// <summary>Someone needs help now: the answer must be the emergency number.</summary>
    Emergency,

    /// <summary>Someone is in a crisis: the answer must be the crisis number.</summary>
    Crisis,

    /// <summary>Someone wants to reach the agency: the answer may change, but never unnoticed.</summary>
    Contacts,
}

/// <summary>A line that is asked before each publication, of the revision in force and of the one to come.</summary>
public sealed record ReplayLine(Language Language, ReplayKind Kind, string Text);
