using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Finds what <c>incident:ID</c> and <c>incident:ID/FACT</c> name.</summary>
public static class IncidentFacts
{
    public static (Incident? Incident, IncidentFact? Fact) Find(KnowledgeBase knowledge, string? key)
    {
        var (kind, id) = SourceId.Split(key ?? "");
        if (kind != SourceId.IncidentKind)
        {
            return (null, null);
        }

        var parts = id.Split('/', 2);
        var incident = knowledge.Incident(parts[0]);
        return (incident, parts.Length > 1 ? incident?.Facts.FirstOrDefault(fact => fact.Id == parts[1]) : null);
    }
}
