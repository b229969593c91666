using System.Security.Cryptography;
using System.Text;
using BotFramework.State;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>Dialogs that can begin one another by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private readonly OrderedDictionary<string, Dialog> _dialogs = [];
    private string? _version;

    /// <summary>A set with a stack of its own.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set inside a dialog, which keeps the stack.</summary>
    public DialogSet()
    {
    }

    /// <summary>Told what the dialogs do.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get;
        set
        {
            field = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                Share(dialog);
            }
        }
    } = NullBotTelemetryClient.Instance;

    /// <summary>Adds a dialog. When another has its id already, a number is put behind it.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            var suffix = 2;
            while (_dialogs.ContainsKey(dialog.Id + suffix))
            {
                suffix++;
            }

            dialog.Id += suffix;
        }

        Share(dialog);
        _dialogs[dialog.Id] = dialog;
        _version = null;
        foreach (var dependency in (dialog as IDialogDependencies)?.GetDependencies() ?? [])
        {
            Add(dependency);
        }

        return this;
    }

    /// <summary>The dialog with that id; null when there is none.</summary>
    public Dialog? Find(string dialogId)
        => string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : _dialogs.GetValueOrDefault(dialogId);

    /// <summary>All of them, in the order they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>Says which shape the dialogs have together.</summary>
    public virtual string GetVersion()
        => _version ??= Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Concat(_dialogs.Values.Select(dialog => "|" + dialog.GetVersion())))));

    /// <summary>The turn's view of the stack.</summary>
    /// <exception cref="InvalidOperationException">The set has no stack of its own.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    // Components can hold each other, so only those that don't have it yet.
    private void Share(Dialog dialog)
    {
        if (!ReferenceEquals(dialog.TelemetryClient, TelemetryClient))
        {
            dialog.TelemetryClient = TelemetryClient;
        }
    }
}
