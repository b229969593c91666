namespace BotFramework.Dialogs.Choices;

/// <summary>How a list of choices is written. Null stands for the English default.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between two choices of several.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices when there are two.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of more than two choices.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Does each have a number?</summary>
    public bool? IncludeNumbers { get; set; }

    internal static ChoiceFactoryOptions Of(PromptCultureModel culture)
        => new(culture.Separator, culture.InlineOr, culture.InlineOrMore, true);
}
