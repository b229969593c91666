using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>A dialog with a stack of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <inheritdoc/>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>This turn's view of the stack inside.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside with that id; null when there is none.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="dc">For containers whose dialogs differ from turn to turn; not used here.</param>
    public virtual Dialog? FindDialog(string dialogId, DialogContext? dc = null) => Dialogs.Find(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog?.Id}";
            Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    /// <summary>Raises <see cref="DialogEvents.VersionChanged"/> when the dialogs inside are no longer those of the last turn.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.ActiveDialog is not { } instance)
        {
            return;
        }

        var before = instance.Version;
        instance.Version = GetInternalVersion();
        if (before is not null && before != instance.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Says which shape the dialogs inside have.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();
}
