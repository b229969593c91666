using BotFramework.Dialogs.Choices;
using BotFramework.Schema;
using BotFramework.Turns;
using Recognizers;

namespace BotFramework.Dialogs;

/// <summary>Asks for a yes or a no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(c => c.Locale!, Defaults), validator, defaultLocale)
    {
    }

    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">Yes, no and how they are listed, by locale.</param>
    /// <param name="validator">Decides which answers will do.</param>
    /// <param name="defaultLocale">Language when the activity names none.</param>
    public ConfirmPrompt(
        string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults!;
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How yes and no are shown.</summary>
    public ListStyle Style { get; set; }

    /// <summary>Language when the activity names none.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How they are listed; by language when null.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Yes and no; by language when null.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var (choices, choiceOptions) = ChoicesFor(activity, options);
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var prompt = AppendChoices(
            question, activity.ChannelId, choices, options.Style ?? Style, choiceOptions,
            activity.Conversation?.ConversationType, activity.From?.Id is { } user ? [user] : null, cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        return Task.FromResult(
            turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity
            && Recognize(text, activity, options) is { } answer
                ? PromptRecognizerResult<bool>.Found(answer)
                : new PromptRecognizerResult<bool>());
    }

    private static (Choice Yes, Choice No, ChoiceFactoryOptions Options) Defaults(PromptCultureModel culture)
        => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), ChoiceFactoryOptions.Of(culture));

    private bool? Recognize(string text, Activity activity, PromptOptions options)
    {
        var found = ChoiceRecognizer.RecognizeBoolean(text, CultureOf(activity, options));
        if (found.Count > 0)
        {
            return bool.TryParse(found[0].Resolution["value"].ToString(), out var answer) ? answer : null;
        }

        // Only what was shown with numbers is answered with numbers.
        var (choices, choiceOptions) = ChoicesFor(activity, options);
        if (choiceOptions.IncludeNumbers == false)
        {
            return null;
        }

        var chosen = ChoiceRecognizers.RecognizeChoices(text, choices);
        return chosen.Count > 0 ? chosen[0].Resolution!.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Options) ChoicesFor(Activity activity, PromptOptions options)
    {
        var defaults = _choiceDefaults.TryGetValue(CultureOf(activity, options), out var own)
            ? own : _choiceDefaults[PromptCultureModels.English.Locale!];
        return ([ConfirmChoices?.Item1 ?? defaults.Yes, ConfirmChoices?.Item2 ?? defaults.No], ChoiceOptions ?? defaults.Options);
    }

    private string CultureOf(Activity activity, PromptOptions options)
        => PromptCultureModels.Nearest(options.RecognizeLanguage, activity.Locale, DefaultLocale);
}
