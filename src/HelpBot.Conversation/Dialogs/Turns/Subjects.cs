using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>From a source id, or a topic, to the question it answers and the name it goes by.</summary>
public static class Subjects
{
    /// <summary>The plain question about a subject; a topic's name asks for the topic as a whole.</summary>
    public static Inquiry InquiryOf(KnowledgeBase knowledge, string key)
    {
        var (kind, id) = SourceId.Split(key);
        var topic = kind switch
        {
            SourceId.ServiceKind => Topics.ServiceStatus,
            SourceId.ContactKind when knowledge.Contact(id) is { Kind: ContactKind.Address } => Topics.ContactAddress,
            SourceId.ContactKind => Topics.ContactNumber,
            SourceId.IncidentKind => Topics.IncidentInfo,
            SourceId.TipKind => Topics.SafetyTips,
            SourceId.FaqKind => Topics.FaqRedirect,
            _ => null,
        };
        return topic is null ? Inquiry.About(key) : new Inquiry(topic, [key]);
    }

    /// <summary>The choice that stands for a subject or a topic in a question back.</summary>
    public static Offer OfferOf(CurrentTurn turn, string key)
    {
        var (kind, id) = SourceId.Split(key);
        var knowledge = turn.Knowledge;
        return kind switch
        {
            SourceId.ServiceKind when knowledge.Service(id) is { } service => Of(turn, key, service.Name, service.AskedAs),
            SourceId.ContactKind when knowledge.Contact(id) is { } contact => Of(turn, key, contact.Name, contact.AskedAs),
            SourceId.TipKind when knowledge.Tip(id) is { } tip => Of(turn, key, tip.Name, tip.AskedAs),
            SourceId.FaqKind when knowledge.Faq(id) is { } faq => Of(turn, key, faq.Name, faq.AskedAs),
            SourceId.IncidentKind when IncidentFacts.Find(knowledge, key) is ({ } incident, var fact) =>
                fact is null ? Of(turn, key, incident.Name, incident.AskedAs) : Of(turn, key, fact.Name, LocalizedList.Empty),
            _ => new Offer(key, turn.Say(Topics.Help, ReplyKeys.Help.OfTopic(key)), []),
        };
    }

    private static Offer Of(CurrentTurn turn, string key, LocalizedText name, LocalizedList askedAs) =>
        new(key, name[turn.Language], askedAs[turn.Language]);
}
