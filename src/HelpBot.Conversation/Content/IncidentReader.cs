using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Reads incidents with their updates and facts.</summary>
internal static class IncidentReader
{
    public static Incident Incident(FieldReader fields) => new()
    {
        Id = fields.Required("id"),
        Name = fields.Text("name"),
        AskedAs = fields.List("asked_as"),
        Status = fields.Choice<IncidentStatus>("status"),
        Summary = fields.Text("summary"),
        Updates = [.. fields.Items("updates").Select(Update)],
        Facts = [.. fields.Items("facts").Select(Fact)],
        Source = fields.Required("source"),
        Confirmed = fields.Date("confirmed"),
    };

    private static IncidentUpdate Update(FieldReader fields)
    {
        var update = new IncidentUpdate
        {
            Status = fields.Choice<IncidentStatus>("status"),
            At = fields.Date("at"),
            Text = fields.Text("text"),
            Source = fields.Required("source"),
        };
        fields.Done();
        return update;
    }

    private static IncidentFact Fact(FieldReader fields)
    {
        var fact = new IncidentFact
        {
            Id = fields.Required("id"),
            Name = fields.Text("name"),
            Disclosure = fields.Choice<Disclosure>("disclosure"),
            Text = fields.Text("text"),
            Questions = fields.List("questions"),
            Source = fields.Required("source"),
        };
        fields.Done();
        return fact;
    }
}
