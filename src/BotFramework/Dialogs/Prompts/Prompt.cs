using BotFramework.Dialogs.Choices;
using BotFramework.Schema;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>A dialog that asks one question, again and again until the answer will do, and ends with it.</summary>
/// <typeparam name="T">Type of the answer.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T>? _validator;

    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides which answers will do; when null, any that is understood.</param>
    public Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : dialogId)
        => _validator = validator;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var (promptOptions, state) = PromptState.Begin(dc, options);
        await OnPromptAsync(dc.Context, state, promptOptions, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (options, state) = PromptState.Of(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        PromptState.CountAttempt(state);
        var isValid = _validator is null
            ? recognized.Succeeded
            : await _validator(new(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (isValid)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog that was put on top of it ended: it asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (options, state) = PromptState.Of(instance);
        return OnPromptAsync(turnContext, state, options, false, cancellationToken);
    }

    /// <summary>Keeps a message to itself when it is an answer.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var (options, state) = PromptState.Of(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded;
    }

    /// <summary>Asks.</summary>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Understands the answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options,
        CancellationToken cancellationToken = default);

    /// <summary>As the other, for whoever knows nothing of the conversation's kind.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options,
        CancellationToken cancellationToken)
        => AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Adds choices to a question, in the way that suits the channel or the style that is asked for.</summary>
    /// <param name="prompt">The question; stays as it is.</param>
    /// <param name="channelId">Where it is shown.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How a list of them is written.</param>
    /// <param name="conversationType">Kind of conversation, on channels that have several.</param>
    /// <param name="toList">Ids of those who see the choices.</param>
    /// <param name="cancellationToken">Not used.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options = null,
        string? conversationType = null, IList<string>? toList = null, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => new Activity { Type = ActivityTypes.Message, Text = text, Attachments = [], Entities = [] },
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is not Activity question)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        var asked = question.Copy();
        asked.Text = message.Text;
        if (message.SuggestedActions?.Actions is { Count: > 0 })
        {
            asked.SuggestedActions = message.SuggestedActions;
        }

        if (message.Attachments is { Count: > 0 } cards)
        {
            asked.Attachments = [.. asked.Attachments ?? [], .. cards];
        }

        return asked;
    }
}
