namespace BotFramework.Dialogs.Choices;

/// <summary>What counts as naming a value.</summary>
public class FindValuesOptions
{
    /// <summary>Is a part of the value's words enough?</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>Language of the text.</summary>
    public string? Locale { get; set; }

    /// <summary>How many other words may stand between two of the value's; 2 when null.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>Takes text apart into words; <see cref="Choices.Tokenizer.DefaultTokenizer"/> when null.</summary>
    public TokenizerFunction? Tokenizer { get; set; }
}
