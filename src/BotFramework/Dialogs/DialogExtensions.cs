using BotFramework.Connector;
using BotFramework.Schema;
using BotFramework.State;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>Runs a dialog as the whole of a bot.</summary>
public static class DialogExtensions
{
    /// <summary>Lets the conversation's active dialog go on, or begins this one when none is active.</summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var context = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        while (!await TryRunAsync(dialog.Id, context, cancellationToken).ConfigureAwait(false))
        {
            // A dialog handled the error: it may have put others on the stack, which get their turn.
        }

        if (turnContext.Activity.ChannelId is Channels.Emulator or Channels.Test)
        {
            await TraceAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> TryRunAsync(string dialogId, DialogContext context, CancellationToken cancellationToken)
    {
        try
        {
            var result = await context.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await context.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            if (!await context.EmitEventAsync(DialogEvents.Error, exception, true, true, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }

            return false;
        }
    }

    // Shown by the Emulator beside the conversation; every other channel drops it, so nobody else pays for it.
    private static Task TraceAsync(DialogContext context, CancellationToken cancellationToken)
    {
        var active = context;
        while (active.Child is { } child)
        {
            active = child;
        }

        var snapshot = new Dictionary<string, object?>
        {
            ["stack"] = active.Stack.ConvertAll(instance => instance.Id),
            ["dialog"] = active.ActiveDialog is null ? null : new Dictionary<string, object?>(active.ActiveDialog.State),
        };
        var trace = Activity.CreateTraceActivity(
            "BotState", "https://www.botframework.com/schemas/botState", snapshot, "Bot State");
        return context.Context.SendActivityAsync(trace, cancellationToken);
    }
}
