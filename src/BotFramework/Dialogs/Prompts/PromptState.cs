using System.Globalization;
using BotFramework.Schema;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>What every prompt keeps in its state, and how.</summary>
internal static class PromptState
{
    public const string AttemptCount = "AttemptCount";
    private const string OptionsKey = "options";
    private const string StateKey = "state";

    /// <summary>Puts a prompt's options and an empty memory into its state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public static (PromptOptions Options, IDictionary<string, object?> State) Begin(DialogContext dc, object? options)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogContext.NotAToken(options, nameof(options));
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        Expect(promptOptions.Prompt);
        Expect(promptOptions.RetryPrompt);
        var memory = new Dictionary<string, object?> { [AttemptCount] = 0 };
        var state = dc.ActiveDialog!.State;
        state[OptionsKey] = promptOptions;
        state[StateKey] = memory;
        return (promptOptions, memory);
    }

    public static (PromptOptions Options, IDictionary<string, object?> State) Of(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return ((PromptOptions)instance.State[OptionsKey]!, (IDictionary<string, object?>)instance.State[StateKey]!);
    }

    public static void CountAttempt(IDictionary<string, object?> state)
        => state[AttemptCount] = Convert.ToInt32(state[AttemptCount], CultureInfo.InvariantCulture) + 1;

    /// <summary>Sends the question, or the one for another try.</summary>
    public static async Task AskAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } question)
        {
            // Sending fills in addresses; the stored question stays as it was given.
            await turnContext.SendActivityAsync(question.Copy(), cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Expect(Activity? question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }
}
