namespace BotFramework.Dialogs;

/// <summary>Something that dialogs may react to.</summary>
public class DialogEvent
{
    /// <summary>Does it go on to the parent dialogs?</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or a name of the bot's own.</summary>
    public string? Name { get; set; }

    /// <summary>What comes with it.</summary>
    public object? Value { get; set; }
}
