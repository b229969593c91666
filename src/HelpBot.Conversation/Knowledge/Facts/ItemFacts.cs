namespace HelpBot.Conversation.Knowledge.Facts;

/// <summary>Each kind of item as facts, field by field in the order of <c>dialogs/agency</c>; the other way around is
/// <see cref="Content.KnowledgeReader"/>.</summary>
internal static class ItemFacts
{
    public static FactFields Of(Agency agency) => new FieldList()
        .Text(FactNames.Id, agency.Id)
        .Text(FactNames.Name, agency.Name)
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
        .List(FactNames.AskedAs, contact.AskedAs)
        .List(FactNames.Questions, contact.Questions)
        .Text(FactNames.Source, contact.Source)
        .Date(FactNames.Confirmed, contact.Confirmed)
        .Fields;

    public static FactFields Of(Service service) => new FieldList()
        .Text(FactNames.Id, service.Id)
        .Text(FactNames.Name, service.Name)
        .List(FactNames.AskedAs, service.AskedAs)
        .List(FactNames.Questions, service.Questions)
        .Word(FactNames.Status, service.Status)
        .Text(FactNames.Summary, service.Summary)
        .Text(FactNames.StillWorks, service.StillWorks)
        .Text(FactNames.WayAround, service.WayAround)
        .Text(FactNames.Contact, service.Contact)
        .Text(FactNames.Source, service.Source)
        .Date(FactNames.Confirmed, service.Confirmed)
        .Fields;

    public static FactFields Of(Incident incident) => new FieldList()
        .Text(FactNames.Id, incident.Id)
        .Text(FactNames.Name, incident.Name)
        .List(FactNames.AskedAs, incident.AskedAs)
        .Word(FactNames.Status, incident.Status)
        .Text(FactNames.Summary, incident.Summary)
        .Items(FactNames.Updates, incident.Updates.Select(update => new FieldList()
            .Word(FactNames.Status, update.Status)
            .Date(FactNames.At, update.At)
            .Text(FactNames.Text, update.Text)
            .Text(FactNames.Source, update.Source).Fields))
        .Items(FactNames.Facts, incident.Facts.Select(fact => new FieldList()
            .Text(FactNames.Id, fact.Id)
            .Text(FactNames.Name, fact.Name)
            .Word(FactNames.Disclosure, fact.Disclosure)
            .Text(FactNames.Text, fact.Text)
            .List(FactNames.Questions, fact.Questions)
            .Text(FactNames.Source, fact.Source).Fields))
        .Text(FactNames.Source, incident.Source)
        .Date(FactNames.Confirmed, incident.Confirmed)
        .Fields;

    public static FactFields Of(Tip tip) => new FieldList()
        .Text(FactNames.Id, tip.Id)
        .Text(FactNames.Name, tip.Name)
        .Text(FactNames.Text, tip.Text)
        .Text(FactNames.FirstContact, tip.FirstContact)
        .List(FactNames.AskedAs, tip.AskedAs)
        .List(FactNames.Questions, tip.Questions)
        .Text(FactNames.Source, tip.Source)
        .Date(FactNames.Confirmed, tip.Confirmed)
        .Fields;

    public static FactFields Of(Faq faq) => new FieldList()
        .Text(FactNames.Id, faq.Id)
        .Text(FactNames.Name, faq.Name)
        .List(FactNames.AskedAs, faq.AskedAs)
        .List(FactNames.Questions, faq.Questions)
        .Text(FactNames.Answer, faq.Answer)
        .Text(FactNames.Redirect, faq.Redirect)
        .Text(FactNames.Source, faq.Source)
        .Date(FactNames.Confirmed, faq.Confirmed)
        .Fields;
}
