using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Reads safety tips and frequent questions.</summary>
internal static class AdviceReader
{
    public static Tip Tip(FieldReader fields) => new()
    {
        Id = fields.Required("id"),
        Name = fields.Text("name"),
        Text = fields.Text("text"),
        FirstContact = fields.TextOrNull("first_contact"),
        AskedAs = fields.List("asked_as"),
        Questions = fields.List("questions"),
        Source = fields.Required("source"),
        Confirmed = fields.Date("confirmed"),
    };

    public static Faq Faq(FieldReader fields) => new()
    {
        Id = fields.Required("id"),
        Name = fields.Text("name"),
        AskedAs = fields.List("asked_as"),
        Questions = fields.List("questions"),
        Answer = fields.Text("answer"),
        Redirect = fields.Optional("redirect"),
        Source = fields.Required("source"),
        Confirmed = fields.Date("confirmed"),
    };
}
