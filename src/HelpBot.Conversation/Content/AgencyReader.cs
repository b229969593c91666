using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Reads the agency, its contacts and its services.</summary>
internal static class AgencyReader
{
    public static Agency Agency(FieldReader fields)
    {
        var agency = new Agency
        {
            Id = fields.Required("id"),
            Name = fields.Text("name"),
            AskedAs = fields.List("asked_as"),
            TimeZone = fields.Required("time_zone"),
            EmergencyNumber = fields.Required("emergency_number"),
            CrisisNumber = fields.Required("crisis_number"),
            MainContact = fields.Required("main_contact"),
            Sources = [.. fields.Items("sources").Select(Source)],
        };
        fields.Done();
        return agency;
    }

    public static Contact Contact(FieldReader fields) => new()
    {
        Id = fields.Required("id"),
        Kind = fields.Choice<ContactKind>("kind"),
        Value = fields.Optional("value"),
        Lines = fields.Strings("lines"),
        Name = fields.Text("name"),
        Use = fields.Text("use"),
        AskedAs = fields.List("asked_as"),
        Questions = fields.List("questions"),
        Source = fields.Required("source"),
        Confirmed = fields.Date("confirmed"),
    };

    public static Service Service(FieldReader fields) => new()
    {
        Id = fields.Required("id"),
        Name = fields.Text("name"),
        AskedAs = fields.List("asked_as"),
        Questions = fields.List("questions"),
        Status = fields.Choice<ServiceStatus>("status"),
        Summary = fields.Text("summary"),
        StillWorks = fields.TextOrNull("still_works"),
        WayAround = fields.TextOrNull("way_around"),
        Contact = fields.Required("contact"),
        Source = fields.Required("source"),
        Confirmed = fields.Date("confirmed"),
    };

    private static Source Source(FieldReader fields)
    {
        var source = new Source
        {
            Id = fields.Required("id"),
            Title = fields.Text("title"),
            Publisher = fields.Text("publisher"),
            Dated = fields.Date("dated"),
        };
        fields.Done();
        return source;
    }
}
