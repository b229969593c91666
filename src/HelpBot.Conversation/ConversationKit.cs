using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation;

/// <summary>All that one turn needs of one revision: what is known, how questions are read, how answers are worded. Immutable.</summary>
public sealed record ConversationKit(
    AgencyContent Content, IUnderstanding Understanding, ISafety Safety, IPersonalData PersonalData, IWording Wording)
{
    public KnowledgeBase Knowledge => Content.Knowledge;
}

/// <summary>Port: gives the kit of the revision in force. Take it once a turn, so that one turn speaks from one revision.</summary>
public interface IKitSource : IKnowledgeSource
{
    new ConversationKit Current { get; }

    KnowledgeBase IKnowledgeSource.Current => Current.Knowledge;
}
