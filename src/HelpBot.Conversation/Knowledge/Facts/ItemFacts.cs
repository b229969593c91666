namespace HelpBot.Conversation.Knowledge.Facts;

/// <summary>Each kind of item as facts, field by field in the order of <c>dialogs/agency</c>; the other way around is
/// <see cref="Content.KnowledgeReader"/>.</summary>
internal static class ItemFacts
{
    public static FactFields Of(Agency agency) => new FieldList()
        .Named(agency.Id, agency.Name)
        .List(FactNames.AskedAs, agency.AskedAs)
        .Text(FactNames.TimeZone, agency.TimeZone)
        .Text(FactNames.EmergencyNumber, agency.EmergencyNumber)
        .Text(FactNames.CrisisNumber, agency.CrisisNumber)
        .Text(FactNames.MainContact, agency.MainContact)
        .Items(FactNames.Sources, agency.Sources.Select(source => new FieldList()
            .Text(FactNames.Id, source.Id)
            .Text(FactNames.Title, source.Title)
            .Text(FactNames.Publisher, source.Publisher)
            .Date(FactNames.Dated, source.Dated).Fields))
        .Fields;

    public static FactFields Of(Contact contact) => new FieldList()
        .Text(FactNames.Id, contact.Id)
        .Word(FactNames.Kind, contact.Kind)
        .Text(FactNames.Value, contact.Value)
        .List(FactNames.Lines, contact.Lines)
        .Text(FactNames.Name, contact.Name)
        .Text(FactNames.Use, contact.Use)
        .Asked(contact.AskedAs, contact.Questions)
        .From(contact.Source, contact.Confirmed);

    public static FactFields Of(Service service) => new FieldList()
        .Named(service.Id, service.Name)
        .Asked(service.AskedAs, service.Questions)
        .Word(FactNames.Status, service.Status)
        .Text(FactNames.Summary, service.Summary)
        .Text(FactNames.StillWorks, service.StillWorks)
        .Text(FactNames.WayAround, service.WayAround)
        .Text(FactNames.Contact, service.Contact)
        .From(service.Source, service.Confirmed);

    public static FactFields Of(Incident incident) => new FieldList()
        .Named(incident.Id, incident.Name)
        .List(FactNames.AskedAs, incident.AskedAs)
        .Word(FactNames.Status, incident.Status)
        .Text(FactNames.Summary, incident.Summary)
        .Items(FactNames.Updates, incident.Updates.Select(update => new FieldList()
            .Word(FactNames.Status, update.Status)
            .Date(FactNames.At, update.At)
            .Text(FactNames.Text, update.Text)
            .Text(FactNames.Source, update.Source).Fields))
        .Items(FactNames.Facts, incident.Facts.Select(fact => new FieldList()
            .Named(fact.Id, fact.Name)
            .Word(FactNames.Disclosure, fact.Disclosure)
            .Text(FactNames.Text, fact.Text)
            .List(FactNames.Questions, fact.Questions)
            .Text(FactNames.Source, fact.Source).Fields))
        .From(incident.Source, incident.Confirmed);

    public static FactFields Of(Tip tip) => new FieldList()
        .Named(tip.Id, tip.Name)
        .Text(FactNames.Text, tip.Text)
        .Text(FactNames.FirstContact, tip.FirstContact)
        .Asked(tip.AskedAs, tip.Questions)
        .From(tip.Source, tip.Confirmed);

    public static FactFields Of(Faq faq) => new FieldList()
        .Named(faq.Id, faq.Name)
        .Asked(faq.AskedAs, faq.Questions)
        .Text(FactNames.Answer, faq.Answer)
        .Text(FactNames.Redirect, faq.Redirect)
        .From(faq.Source, faq.Confirmed);
}
