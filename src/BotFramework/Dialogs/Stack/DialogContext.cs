using System.Globalization;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>One turn's view of a stack of dialogs, and what can be done with it.</summary>
public partial class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack ??= [];
    }

    /// <summary>The stack inside a dialog that is itself on <paramref name="parentDialogContext"/>'s.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (key, service) in parentDialogContext.Services)
        {
            Services[key] = service;
        }
    }

    /// <summary>The dialogs that can be begun here; those of the parents can be too.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs that have begun and not ended, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The stack that holds the dialog this stack is in; null at the root.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The stack inside the active dialog; null when that has none.</summary>
    public DialogContext? Child
        => ActiveDialog is { Id: { } id } && FindDialog(id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top; null when the stack is empty.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Services for dialogs, by name or by type.</summary>
    public TurnContextStateCollection Services { get; } = [];

    /// <summary>The dialog with that id, here or in a parent; null when there is none.</summary>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The turn's language: the turn's own, else the activity's, else the current culture's.</summary>
    public string GetLocale()
        => Cultures.Find((Context as TurnContext)?.Locale)?.Name
            ?? Cultures.Find(Context.Activity.Locale)?.Name
            ?? CultureInfo.CurrentCulture.Name;

    /// <summary>Raises an event for the active dialog, or for the innermost active one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">What comes with it.</param>
    /// <param name="bubble">Does it go on to parent dialogs?</param>
    /// <param name="fromLeaf">Does it start at the innermost active dialog?</param>
    /// <param name="cancellationToken">Cancels the handling.</param>
    /// <returns>True when someone handled it.</returns>
    public async Task<bool> EmitEventAsync(
        string name, object? value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var context = this;
        while (fromLeaf && context.Child is { } child)
        {
            context = child;
        }

        if (context.ActiveDialog is not { Id: { } id } || context.FindDialog(id) is not { } dialog)
        {
            return false;
        }

        var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
        return await dialog.OnDialogEventAsync(context, dialogEvent, cancellationToken).ConfigureAwait(false);
    }
}
