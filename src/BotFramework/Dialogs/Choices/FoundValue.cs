namespace BotFramework.Dialogs.Choices;

/// <summary>A value that a text named.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    public string? Value { get; set; }

    /// <summary>Index of what it belongs to.</summary>
    public int Index { get; set; }

    /// <summary>How well the text named it, from 0 to 1.</summary>
    public float Score { get; set; }
}
