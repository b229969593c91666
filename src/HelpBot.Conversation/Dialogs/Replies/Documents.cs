using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Dialogs.Replies;

/// <summary>Which document a fact comes from.</summary>
public static class Documents
{
    /// <summary>The document behind a source id; null when it has none.</summary>
    public static Source? Of(KnowledgeBase knowledge, string sourceId)
    {
        var (kind, id) = SourceId.Split(sourceId);
        return Named(knowledge, kind switch
        {
            SourceId.ContactKind => knowledge.Contact(id)?.Source,
            SourceId.ServiceKind => knowledge.Service(id)?.Source,
            SourceId.TipKind => knowledge.Tip(id)?.Source,
            SourceId.FaqKind => knowledge.Faq(id)?.Source,
            SourceId.IncidentKind => IncidentFacts.Find(knowledge, sourceId) is var (incident, fact) ? fact?.Source ?? incident?.Source : null,
            _ => null,
        });
    }

    public static Source? Named(KnowledgeBase knowledge, string? id) => knowledge.Agency.Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>When a fact was true: when it was confirmed, or else the date of its document; null when neither has one.</summary>
    public static DateTimeOffset? AsOf(KnowledgeBase knowledge, DateTimeOffset? confirmed, string source) =>
        confirmed ?? Named(knowledge, source)?.Dated;
}
