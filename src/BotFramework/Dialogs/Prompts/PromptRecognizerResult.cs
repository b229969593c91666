namespace BotFramework.Dialogs;

/// <summary>What a prompt understood.</summary>
/// <typeparam name="T">Type of the answer.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Was an answer found?</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer.</summary>
    public T? Value { get; set; }

    /// <summary>May the answer interrupt the dialog?</summary>
    public bool AllowInterruption { get; set; }

    internal static PromptRecognizerResult<T> Found(T? value) => new() { Succeeded = true, Value = value };
}
