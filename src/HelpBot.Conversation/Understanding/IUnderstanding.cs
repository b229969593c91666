namespace HelpBot.Conversation.Understanding;

/// <summary>Turns an utterance and the conversation so far into topics, subjects and a calibrated confidence. Thread-safe, no I/O.</summary>
public interface IUnderstanding
{
    /// <param name="text">What was typed or said; any length, may be empty.</param>
    /// <param name="memory">The conversation so far.</param>
    Reading Read(string text, ConversationMemory memory);
}
