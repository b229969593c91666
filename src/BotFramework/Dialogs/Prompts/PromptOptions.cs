using BotFramework.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Dialogs;

/// <summary>What a prompt is begun with; stored with the conversation.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity? Prompt { get; set; }

    /// <summary>The question after an answer that did not do; the first one when null.</summary>
    public Activity? RetryPrompt { get; set; }

    /// <summary>The answers to choose from, for a choice prompt.</summary>
    public IList<Choice>? Choices { get; set; }

    /// <summary>How the choices are shown; the prompt's own style when null.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything for the validator.</summary>
    public object? Validations { get; set; }

    /// <summary>Language of the answers, when it is not that of the activity.</summary>
    public string? RecognizeLanguage { get; set; }
}
