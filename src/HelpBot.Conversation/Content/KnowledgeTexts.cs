using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Reads the facts alone, without the wording that they go with.</summary>
public static class KnowledgeTexts
{
    /// <summary>The knowledge base that the texts state; null when they cannot be read. It has not been checked.</summary>
    /// <param name="texts">By path relative to <c>dialogs/</c>.</param>
    /// <param name="revision">Its number.</param>
    public static KnowledgeBase? Read(IReadOnlyDictionary<string, string> texts, int revision) =>
        KnowledgeReader.Read(new ContentFiles(texts), []) is { } knowledge ? knowledge with { Revision = revision } : null;
}
