namespace HelpBot.Conversation.Understanding.Lately;

/// <summary>Stands for a message and all that its reading depends on, without holding any of it; made once for all who read it. Good within one process only.</summary>
public readonly record struct TextKey
{
    private TextKey(UInt128 hash) => Hash = hash;

    internal UInt128 Hash { get; }

    /// <param name="text">The message.</param>
    /// <param name="memory">The conversation before it, with its language.</param>
    /// <param name="afterEmergency">True when the last answer was an emergency answer.</param>
    /// <returns>The key; null for what is too long to come again.</returns>
    public static TextKey? Of(string text, ConversationMemory memory, bool afterEmergency)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(memory);
        var key = new TextKeyBuilder(stackalloc char[TextKeyBuilder.Room]);
        key.Add(text);
        key.Add(memory.Language is { } language ? 1 + (int)language : 0);
        key.Add(memory.LastTopic);
        key.Add(memory.LastSubjects);
        key.Add(memory.Offered);
        key.Add(memory.Given);
        key.Add(memory.Listed);
        key.Add(afterEmergency ? 1 : 0);
        return key.ToHash() is { } hash ? new TextKey(hash) : null;
    }
}
