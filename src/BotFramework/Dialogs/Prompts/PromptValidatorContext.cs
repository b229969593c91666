using System.Globalization;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>What a validator knows.</summary>
/// <typeparam name="T">Type of the answer.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object?> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What was understood.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was begun with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt remembers from one answer to the next.</summary>
    public IDictionary<string, object?> State { get; }

    /// <summary>How many answers there were, this one included.</summary>
    public int AttemptCount => State.TryGetValue(PromptState.AttemptCount, out var count)
        ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
