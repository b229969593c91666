using HelpBot.Conversation.Understanding.Lately;

namespace HelpBot.Conversation.Understanding;

/// <summary>Turns an utterance and the conversation so far into topics, subjects and a calibrated confidence. Thread-safe, no I/O.</summary>
public interface IUnderstanding
{
    /// <param name="text">What was typed or said; any length, may be empty.</param>
    /// <param name="memory">The conversation so far.</param>
    /// <param name="key">Of this text and memory, to know the reading again; null to read anew.</param>
    Reading Read(string text, ConversationMemory memory, TextKey? key = null);
}
