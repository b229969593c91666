using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>
/// A piece of conversation with a beginning and an end. It holds nothing of a conversation itself: what must be remembered is in
/// the <see cref="DialogInstance"/> on the stack.
/// </summary>
public abstract class Dialog
{
    /// <summary>What a dialog returns when it waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;

    public Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>Its name in its set; stored with a conversation, so that renaming breaks those in flight.</summary>
    public string Id { get => _id ??= OnComputeId(); set => _id = value; }

    /// <summary>Told what the dialog does.</summary>
    public virtual IBotTelemetryClient TelemetryClient { get; set => field = value ?? NullBotTelemetryClient.Instance; }
        = NullBotTelemetryClient.Instance;

    /// <summary>It was put on the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>It is on top of the stack and the user said something. Ends it, unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(null, cancellationToken);

    /// <summary>The dialog that it had begun ended. Ends it with the same result, unless overridden.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(result, cancellationToken);

    /// <summary>It should ask again what it asked.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>It is about to leave the stack.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    /// <summary>Says which shape it has: changes when stored conversations might no longer fit.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Handles an event: before its parents do, then they, then after them.</summary>
    /// <returns>True when someone handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (e.Bubble && dc.Parent is not null
            && await dc.Parent.EmitEventAsync(e.Name!, e.Value, true, false, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles an event before its parents see it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>Handles an event that no parent handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
