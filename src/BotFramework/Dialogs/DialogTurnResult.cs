namespace BotFramework.Dialogs;

/// <summary>How a dialog left the turn.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object? result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog that ended gave; null when none did.</summary>
    public object? Result { get; set; }

    /// <summary>True when the dialog's parent ended with it.</summary>
    public bool ParentEnded { get; set; }
}
