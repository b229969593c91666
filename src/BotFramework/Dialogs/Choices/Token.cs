namespace BotFramework.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Offset of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Offset of the last character (inclusive).</summary>
    public int End { get; set; }

    /// <summary>As it was written.</summary>
    public string? Text { get; set; }

    /// <summary>As it is compared.</summary>
    public string? Normalized { get; set; }
}

/// <summary>Takes a text apart into words.</summary>
public delegate List<Token> TokenizerFunction(string text, string? locale = null);
