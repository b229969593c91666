using System.Globalization;
using BotFramework.Schema;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>A dialog of steps, one after the other, usually one question each.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => _steps = actions?.ToList() ?? [];

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.NotAToken(options, nameof(options));
        var state = dc.ActiveDialog!.State;
        var instanceId = Guid.NewGuid().ToString();
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object?>();
        state[InstanceIdKey] = instanceId;
        Track("WaterfallStart", instanceId);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Runs the next step with the message's text; other activities leave it waiting.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = Convert.ToInt32(dc.ActiveDialog!.State[StepIndexKey], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var instanceId = instance.State.TryGetValue(InstanceIdKey, out var id) ? id as string : null;
        if (reason == DialogReason.CancelCalled)
        {
            var index = instance.State.TryGetValue(StepIndexKey, out var stored) && stored is int step ? step : 0;
            Track("WaterfallCancel", instanceId, index);
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", instanceId);
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        var instanceId = stepContext.ActiveDialog!.State[InstanceIdKey] as string;
        Track("WaterfallStep", instanceId, stepContext.Index);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of that number; after the last one, ends the waterfall.</summary>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog!.State;
        state[StepIndexKey] = index;
        var values = (IDictionary<string, object?>)state[ValuesKey]!;
        var step = new WaterfallStepContext(this, dc, state[OptionsKey], values, index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    private void Track(string name, string? instanceId, int? step = null)
    {
        if (ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance))
        {
            return;
        }

        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId ?? string.Empty };
        if (step is { } index)
        {
            // A lambda has a name of the compiler's, which says nothing.
            var method = index < _steps.Count ? _steps[index].Method.Name : string.Empty;
            properties["StepName"] = method.Contains('<', StringComparison.Ordinal) || method.Length == 0
                ? $"Step{index + 1}of{_steps.Count}" : method;
        }

        TelemetryClient.TrackEvent(name, properties);
    }
}
