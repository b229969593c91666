using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Something in the knowledge base that an inquiry can be about, with what people call it and ask of it.</summary>
/// <param name="Subject">Source id, or <c>incident:ID/FACT</c>.</param>
/// <param name="Slot">The slot that its names fill, or null when it has no names of its own.</param>
/// <param name="Topic">The topic that answers it.</param>
internal sealed record Thing(string Subject, string? Slot, string Topic, LocalizedText? Name, LocalizedList AskedAs, LocalizedList Questions)
{
    /// <summary>Everything it is called in a language.</summary>
    public IReadOnlyList<string> Names(Language language) =>
        Name is null ? [] : [Name[language], .. AskedAs[language]];

    /// <summary>Every thing of a knowledge base, in its order.</summary>
    public static IReadOnlyList<Thing> All(KnowledgeBase knowledge) =>
    [
        .. knowledge.Contacts.Select(contact => new Thing(
            SourceId.Of(contact),
            SourceId.ContactKind,
            contact.Kind is ContactKind.Address ? Topics.ContactAddress : Topics.ContactNumber,
            contact.Name, WithLines(contact), contact.Questions)),
        .. knowledge.Services.Select(service => new Thing(
            SourceId.Of(service), SourceId.ServiceKind, Topics.ServiceStatus, service.Name, service.AskedAs, service.Questions)),
        .. knowledge.Tips.Select(tip => new Thing(
            SourceId.Of(tip), SourceId.TipKind, Topics.SafetyTips, tip.Name, tip.AskedAs, tip.Questions)),
        .. knowledge.Faqs.Select(faq => new Thing(
            SourceId.Of(faq), SourceId.FaqKind, Topics.FaqRedirect, faq.Name, faq.AskedAs, faq.Questions)),
        .. knowledge.Incidents.SelectMany(OfIncident),
        new Thing(SourceId.Of(knowledge.Agency), SourceId.AgencyKind, Topics.Help, knowledge.Agency.Name, knowledge.Agency.AskedAs, LocalizedList.Empty),
    ];

    // An address is also known by its street: "705 Division Street", "705 Division".
    private static LocalizedList WithLines(Contact contact)
    {
        var lines = contact.Lines.Where(line => char.IsAsciiDigit(line[0])).ToList();
        string[] names = [.. lines, .. lines.Where(line => line.Count(c => c == ' ') > 1).Select(line => line[..line.LastIndexOf(' ')])];
        return names.Length == 0 ? contact.AskedAs : new LocalizedList([.. contact.AskedAs[Language.English], .. names], [.. contact.AskedAs[Language.French], .. names]);
    }

    private static IEnumerable<Thing> OfIncident(Incident incident)
    {
        var id = SourceId.Of(incident);
        yield return new Thing(id, SourceId.IncidentKind, Topics.IncidentInfo, incident.Name, incident.AskedAs, LocalizedList.Empty);
        foreach (var fact in incident.Facts)
        {
            yield return new Thing($"{id}/{fact.Id}", null, Topics.IncidentInfo, fact.Name, LocalizedList.Empty, fact.Questions);
        }
    }
}
