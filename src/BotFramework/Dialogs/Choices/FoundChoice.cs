namespace BotFramework.Dialogs.Choices;

/// <summary>The choice that an answer named.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    public string? Value { get; set; }

    /// <summary>Its number, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well the answer named it, from 0 to 1.</summary>
    public float Score { get; set; }

    /// <summary>The name that was used; null when it was named by number or place.</summary>
    public string? Synonym { get; set; }
}
