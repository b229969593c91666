using BotFramework.Schema;

namespace BotFramework.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice
{
    public Choice(string? value = null) => Value = value;

    /// <summary>What it is called, and what choosing it gives.</summary>
    public string? Value { get; set; }

    /// <summary>Its button; one that says its value when null.</summary>
    public CardAction? Action { get; set; }

    /// <summary>Other names by which it can be chosen.</summary>
    public List<string>? Synonyms { get; set; }
}
