namespace BotFramework.Dialogs.Choices;

/// <summary>Something found in a text.</summary>
/// <typeparam name="T">What it means.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the text, as it was written.</summary>
    public string? Text { get; set; }

    /// <summary>Offset of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Offset of the last character (inclusive).</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public string? TypeName { get; set; }

    /// <summary>What it means.</summary>
    public T? Resolution { get; set; }
}
