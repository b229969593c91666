using System.Globalization;
using BotFramework.Schema;
using BotFramework.Turns;
using Recognizers;

namespace BotFramework.Dialogs;

/// <summary>Asks for a number, in digits or in words.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (default(T) is not (int or long or float or double or decimal))
        {
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        }
    }

    /// <summary>Language when the activity names none.</summary>
    public string? DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
        => PromptState.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        return Task.FromResult(
            turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity
            && Recognize(text, PromptCultureModels.Nearest(options.RecognizeLanguage, activity.Locale, DefaultLocale)) is { } number
                ? PromptRecognizerResult<T>.Found(number)
                : new PromptRecognizerResult<T>());
    }

    private static T? Recognize(string text, string locale)
    {
        // The recogniser reads and writes English and French; digits alone are read as any culture writes them.
        var culture = Cultures.Find(locale) ?? CultureInfo.InvariantCulture;
        if (culture.TwoLetterISOLanguageName is not ("en" or "fr") && Parse(text.Trim(), culture) is { } written)
        {
            return written;
        }

        var found = NumberRecognizer.RecognizeNumber(text, locale);
        if (found.Count == 0 || !found[0].Resolution.TryGetValue("value", out var value))
        {
            return null;
        }

        return Parse(value.ToString(), culture) ?? Parse(value.ToString(), CultureInfo.InvariantCulture);
    }

    private static T? Parse(string? text, CultureInfo culture) => default(T) switch
    {
        int => int.TryParse(text, NumberStyles.Any, culture, out var number) ? (T)(object)number : null,
        long => long.TryParse(text, NumberStyles.Any, culture, out var number) ? (T)(object)number : null,
        float => float.TryParse(text, NumberStyles.Any, culture, out var number) ? (T)(object)number : null,
        double => double.TryParse(text, NumberStyles.Any, culture, out var number) ? (T)(object)number : null,
        decimal => decimal.TryParse(text, NumberStyles.Any, culture, out var number) ? (T)(object)number : null,
        _ => null,
    };
}
