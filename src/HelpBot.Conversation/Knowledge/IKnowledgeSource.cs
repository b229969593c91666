namespace HelpBot.Conversation.Knowledge;

/// <summary>Port: gives the revision in force. Reading it takes no lock and no query.</summary>
public interface IKnowledgeSource
{
    KnowledgeBase Current { get; }
}
