namespace HelpBot.Conversation.Knowledge;

/// <summary>Names of published facts, <c>kind:id</c>, as they stand in provenance, redirects and placeholders.</summary>
public static class SourceId
{
    public const string ContactKind = "contact";
    public const string ServiceKind = "service";
    public const string IncidentKind = "incident";
    public const string TipKind = "tip";
    public const string FaqKind = "faq";
    public const string AgencyKind = "agency";

    public static string Of(Contact contact) => $"{ContactKind}:{contact.Id}";

    public static string Of(Service service) => $"{ServiceKind}:{service.Id}";

    public static string Of(Incident incident) => $"{IncidentKind}:{incident.Id}";

    public static string Of(Tip tip) => $"{TipKind}:{tip.Id}";

    public static string Of(Faq faq) => $"{FaqKind}:{faq.Id}";

    public static string Of(Agency agency) => $"{AgencyKind}:{agency.Id}";

    /// <summary>The id of one fact of an incident, <c>incident:ID/FACT</c>, as understanding names it.</summary>
    public static string Of(Incident incident, IncidentFact fact) => $"{Of(incident)}/{fact.Id}";

    /// <summary>The ids of everything that a question can be about.</summary>
    public static IEnumerable<string> All(KnowledgeBase knowledge) =>
    [
        Of(knowledge.Agency),
        .. knowledge.Contacts.Select(Of),
        .. knowledge.Services.Select(Of),
        .. knowledge.Tips.Select(Of),
        .. knowledge.Faqs.Select(Of),
        .. knowledge.Incidents.SelectMany(incident => incident.Facts.Select(fact => Of(incident, fact)).Prepend(Of(incident))),
    ];

    /// <summary>True when the knowledge base holds what the id names (also one fact of an incident).</summary>
    public static bool Exists(KnowledgeBase knowledge, string sourceId)
    {
        var (kind, id) = Split(sourceId);
        return kind switch
        {
            ContactKind => knowledge.Contact(id) is not null,
            ServiceKind => knowledge.Service(id) is not null,
            IncidentKind => id.Split('/') is [var incident, .. var fact]
                && knowledge.Incident(incident) is { } known
                && (fact.Length == 0 || known.Facts.Any(one => one.Id == fact[0])),
            TipKind => knowledge.Tip(id) is not null,
            FaqKind => knowledge.Faq(id) is not null,
            AgencyKind => knowledge.Agency.Id == id,
            _ => false,
        };
    }

    /// <summary>Kind and id of a source id; the kind is empty when there is no colon.</summary>
    public static (string Kind, string Id) Split(string sourceId)
    {
        var colon = sourceId.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", sourceId) : (sourceId[..colon], sourceId[(colon + 1)..]);
    }
}
