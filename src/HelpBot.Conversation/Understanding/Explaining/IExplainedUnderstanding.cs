namespace HelpBot.Conversation.Understanding.Explaining;

/// <summary>An understanding that can tell how it came to a reading. Slower than reading, by some milliseconds.</summary>
public interface IExplainedUnderstanding : IUnderstanding
{
    /// <param name="text">What was read.</param>
    /// <param name="memory">The conversation before it.</param>
    /// <param name="hidden">Personal data in the text: it is read, but stands in the explanation as markers.</param>
    ReadingExplanation Explain(string text, ConversationMemory memory, IReadOnlyList<PersonalDataSpan> hidden);
}
