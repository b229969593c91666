namespace HelpBot.Conversation.Knowledge;

/// <summary>All that the agency has published, as one immutable value.</summary>
public sealed record KnowledgeBase
{
    /// <summary>Number of the revision it was published as; 0 when it was read from files and never published.</summary>
    public int Revision { get; init; }

    public required Agency Agency { get; init; }

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public IReadOnlyList<Service> Services { get; init; } = [];

    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    public IReadOnlyList<Tip> Tips { get; init; } = [];

    public IReadOnlyList<Faq> Faqs { get; init; } = [];

    /// <summary>The contact to offer when nothing else fits.</summary>
    public Contact MainContact => Contacts.First(contact => contact.Id == Agency.MainContact);

    public Contact? Contact(string id) => Contacts.FirstOrDefault(contact => contact.Id == id);

    public Service? Service(string id) => Services.FirstOrDefault(service => service.Id == id);

    public Incident? Incident(string id) => Incidents.FirstOrDefault(incident => incident.Id == id);

    public Tip? Tip(string id) => Tips.FirstOrDefault(tip => tip.Id == id);

    public Faq? Faq(string id) => Faqs.FirstOrDefault(faq => faq.Id == id);
}
