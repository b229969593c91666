using BotFramework.State;

namespace BotFramework.Dialogs;

/// <summary>One dialog on the stack of one conversation, with what it remembers.</summary>
public class DialogInstance
{
    /// <summary>Which dialog it is.</summary>
    public string? Id { get; set; }

    /// <summary>What it remembers.</summary>
    public IDictionary<string, object?> State { get; set; } = new StateDocument();

    /// <summary>Position in the stack, for dialogs that share one; null otherwise.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The shape of the dialog when it was last used; null when it keeps track of none.</summary>
    public string? Version { get; set; }
}
