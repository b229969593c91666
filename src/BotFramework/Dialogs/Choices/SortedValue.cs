namespace BotFramework.Dialogs.Choices;

/// <summary>A value to look for.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    public string? Value { get; set; }

    /// <summary>Index of what it belongs to.</summary>
    public int Index { get; set; }
}
