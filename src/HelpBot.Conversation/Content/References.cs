using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Where in a file a check stands: <c>agency/services.yaml</c>, <c>services[email]</c>.</summary>
internal readonly record struct Place(string File, string Field)
{
    public Place this[string field] => this with { Field = Field.Length == 0 ? field : $"{Field}.{field}" };
}

/// <summary>The single checks of <see cref="KnowledgeCheck"/>, collecting problems.</summary>
internal sealed class References(KnowledgeBase knowledge)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public void All<T>(string file, string list, IReadOnlyList<T> items, Func<T, string> id, Action<T, Place> check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var at = new Place(file, $"{list}[{id(item)}]");
            Require(KnowledgeCheck.IdPattern().IsMatch(id(item)), at["id"], $"'{id(item)}' is not an id; allowed: lower-case letters and digits joined by hyphens");
            Require(seen.Add(id(item)), at["id"], $"'{id(item)}' stands twice");
            check(item, at);
        }
    }

    public void Agency()
    {
        var agency = knowledge.Agency;
        var at = new Place(KnowledgeReader.AgencyFile, "");
        Known(agency.MainContact, knowledge.Contacts.Where(contact => contact.Kind == ContactKind.Telephone).Select(contact => contact.Id), at, "main_contact");
        Require(TimeZoneInfo.TryFindSystemTimeZoneById(agency.TimeZone, out _), at["time_zone"], $"'{agency.TimeZone}' is not a time zone; allowed: IANA names such as America/Toronto");
        Require(KnowledgeCheck.ShortNumberPattern().IsMatch(agency.EmergencyNumber), at["emergency_number"], "write it with hyphens, as 9-1-1");
        Require(KnowledgeCheck.ShortNumberPattern().IsMatch(agency.CrisisNumber), at["crisis_number"], "write it with hyphens, as 9-8-8");
        Texts(at, ("name", agency.Name));
        All(at.File, "sources", agency.Sources, source => source.Id, (source, place) => Texts(place, ("title", source.Title), ("publisher", source.Publisher)));
    }

    public void Contact(Contact contact, Place at)
    {
        Source(contact.Source, at);
        switch (contact.Kind)
        {
            case ContactKind.Address:
                Require(contact.Lines.Count > 0 && contact.Value is null, at["lines"], "an address has lines and no value");
                break;
            case ContactKind.Page:
                Require(Uri.TryCreate(contact.Value, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps, at["value"], "a page has an https address");
                break;
            default:
                Require(contact.Value is not null && KnowledgeCheck.TelephonePattern().IsMatch(contact.Value), at["value"], $"'{contact.Value}' is not a number; write it as 613-555-0100");
                break;
        }
    }

    public void Incident(Incident incident, Place at)
    {
        Source(incident.Source, at);
        Texts(at, ("name", incident.Name), ("summary", incident.Summary));
        foreach (var (update, index) in incident.Updates.Select((update, index) => (update, index)))
        {
            Source(update.Source, at[$"updates[{index}]"]);
            Texts(at[$"updates[{index}]"], ("text", update.Text));
        }

        All(at.File, $"{at.Field}.facts", incident.Facts, fact => fact.Id, (fact, place) =>
        {
            Source(fact.Source, place);
            Texts(place, ("name", fact.Name), ("text", fact.Text));
        });
    }

    public void Redirect(Faq faq, Place at)
    {
        if (faq.Redirect is { } target)
        {
            Require(SourceId.Exists(knowledge, target), at["redirect"], $"'{target}' is not published; allowed: contact:, service:, incident:, tip: or faq: and an id that exists");
            Require(!ComesBack(faq), at["redirect"], "it leads back to itself");
        }
    }

    /// <summary>True when the redirects of frequent questions lead around in a circle.</summary>
    private bool ComesBack(Faq faq)
    {
        var next = faq;
        for (var steps = 0; steps < knowledge.Faqs.Count && next?.Redirect is { } target; steps++)
        {
            var (kind, id) = SourceId.Split(target);
            next = kind == SourceId.FaqKind ? knowledge.Faq(id) : null;
            if (next?.Id == faq.Id)
            {
                return true;
            }
        }

        return false;
    }

    public void Source(string source, Place at) => Known(source, knowledge.Agency.Sources.Select(known => known.Id), at, "source");

    public void Known(string id, IEnumerable<string> allowed, Place at, string field) =>
        Require(allowed.Contains(id, StringComparer.Ordinal), at[field], $"'{id}' does not exist; allowed: {string.Join(", ", allowed)}");

    public void Texts(Place at, params ReadOnlySpan<(string Field, LocalizedText? Text)> texts)
    {
        foreach (var (field, text) in texts)
        {
            if (text is not null)
            {
                Sentence(text.En, at[$"{field}.en"]);
                Sentence(text.Fr, at[$"{field}.fr"]);
            }
        }
    }

    private void Sentence(string text, Place at)
    {
        Require(text.Length > 0, at, "the text is empty");
        if (FreeText.Problem(text) is { } problem)
        {
            Require(false, at, problem);
        }

        foreach (var name in Placeholders.In(text))
        {
            var known = name is Placeholders.Emergency or Placeholders.Crisis or Placeholders.Agency or Placeholders.Main
                || (name.StartsWith(Placeholders.ContactPrefix, StringComparison.Ordinal) && knowledge.Contact(name[Placeholders.ContactPrefix.Length..]) is not null);
            Require(known, at, $"{{{name}}} stands for nothing published; allowed: {{emergency}}, {{crisis}}, {{agency}}, {{main}}, {{contact:ID}}");
        }
    }

    private void Require(bool fine, Place at, string message)
    {
        if (!fine)
        {
            _problems.Add(new Problem(at.File, 0, at.Field, message));
        }
    }
}
