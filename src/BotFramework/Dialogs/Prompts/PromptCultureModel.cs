namespace BotFramework.Dialogs;

/// <summary>How a language writes lists of choices, and yes and no.</summary>
public class PromptCultureModel
{
    /// <summary>Code of the culture, in lower case.</summary>
    public string? Locale { get; set; }

    /// <summary>Between two choices of several.</summary>
    public string? Separator { get; set; }

    /// <summary>Between two choices when there are two.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of more than two choices.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>The language's yes.</summary>
    public string? YesInLanguage { get; set; }

    /// <summary>The language's no.</summary>
    public string? NoInLanguage { get; set; }
}
