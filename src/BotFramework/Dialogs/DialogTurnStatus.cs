namespace BotFramework.Dialogs;

/// <summary>Where a dialog stack stands.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on it.</summary>
    Empty = 0,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting = 1,

    /// <summary>The last dialog ended.</summary>
    Complete = 2,

    /// <summary>All dialogs were cancelled.</summary>
    Cancelled = 3,

    /// <summary>The last dialog ended, and the next turn is waited for all the same.</summary>
    CompleteAndWait = 4,
}
