using BotFramework.Dialogs.Choices;
using BotFramework.Schema;
using BotFramework.Turns;

namespace BotFramework.Dialogs;

/// <summary>Asks to choose one of several; understands its name, a synonym, its number and its place.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, PromptCultureModels.GetSupportedCultures().ToDictionary(c => c.Locale!, ChoiceFactoryOptions.Of),
            validator, defaultLocale)
    {
    }

    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">How lists of choices are written, by locale.</param>
    /// <param name="validator">Decides which answers will do.</param>
    /// <param name="defaultLocale">Language when the activity names none.</param>
    public ChoicePrompt(
        string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice>? validator = null,
        string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown.</summary>
    public ListStyle Style { get; set; }

    /// <summary>Language when the activity names none.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>How a list of choices is written; by language when null.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>What counts as naming a choice.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var culture = PromptCultureModels.Nearest(options.RecognizeLanguage, activity.Locale, DefaultLocale);
        var choiceOptions = ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(culture)
            ?? _choiceDefaults.GetValueOrDefault(PromptCultureModels.English.Locale!);
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var prompt = AppendChoices(
            question, activity.ChannelId, options.Choices ?? [], options.Style ?? Style, choiceOptions,
            activity.Conversation?.ConversationType, activity.From?.Id is { } user ? [user] : null, cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            return Task.FromResult(new PromptRecognizerResult<FoundChoice>());
        }

        var findOptions = RecognizerOptions?.Copy() ?? new FindChoicesOptions();
        findOptions.Locale = PromptCultureModels.Nearest(
            options.RecognizeLanguage, activity.Locale, findOptions.Locale, DefaultLocale);
        var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], findOptions);
        return Task.FromResult(found.Count > 0
            ? PromptRecognizerResult<FoundChoice>.Found(found[0].Resolution)
            : new PromptRecognizerResult<FoundChoice>());
    }
}
