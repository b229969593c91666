using HelpBot.Conversation.Knowledge;

namespace HelpBot.Public.Questions;

/// <summary>From the facts that an answer used to the documents that they stand in.</summary>
public static class PublishedSources
{
    /// <param name="sourceIds"><c>kind:id</c>, as in provenance; a fact of an incident is <c>incident:ID/FACT</c>.</param>
    /// <returns>Ids of the agency's sources, each once; ids that are not published are left out.</returns>
    public static IReadOnlyList<string> Of(KnowledgeBase knowledge, IEnumerable<string> sourceIds) =>
        [.. sourceIds.Select(id => Of(knowledge, id)).OfType<string>().Distinct()];

    private static string? Of(KnowledgeBase knowledge, string sourceId)
    {
        var (kind, id) = sourceId.Split(':', 2) is [var first, var second] ? (first, second) : ("", "");
        return kind switch
        {
            SourceId.ContactKind => knowledge.Contact(id)?.Source,
            SourceId.ServiceKind => knowledge.Service(id)?.Source,
            SourceId.TipKind => knowledge.Tip(id)?.Source,
            SourceId.FaqKind => knowledge.Faq(id)?.Source,
            SourceId.IncidentKind => OfIncident(knowledge, id.Split('/', 2)),
            _ => null,
        };
    }

    private static string? OfIncident(KnowledgeBase knowledge, string[] path)
    {
        var incident = knowledge.Incident(path[0]);
        return path.Length < 2
            ? incident?.Source
            : incident?.Facts.FirstOrDefault(fact => fact.Id == path[1])?.Source ?? incident?.Source;
    }
}
