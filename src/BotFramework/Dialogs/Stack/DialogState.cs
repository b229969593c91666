namespace BotFramework.Dialogs;

/// <summary>A conversation's stack of dialogs, the active one first.</summary>
public class DialogState
{
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The stack.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}
