namespace HelpBot.Conversation.Knowledge.Facts;

/// <summary>Names of fields in <c>dialogs/agency</c>.</summary>
internal static class FactNames
{
    public const string Id = "id";
    public const string En = "en";
    public const string Fr = "fr";
    public const string Kind = "kind";
    public const string Value = "value";
    public const string Lines = "lines";
    public const string Name = "name";
    public const string Use = "use";
    public const string AskedAs = "asked_as";
    public const string Questions = "questions";
    public const string Source = "source";
    public const string Sources = "sources";
    public const string Confirmed = "confirmed";
    public const string Status = "status";
    public const string Summary = "summary";
    public const string StillWorks = "still_works";
    public const string WayAround = "way_around";
    public const string Contact = "contact";
    public const string Updates = "updates";
    public const string Facts = "facts";
    public const string At = "at";
    public const string Text = "text";
    public const string Disclosure = "disclosure";
    public const string FirstContact = "first_contact";
    public const string Answer = "answer";
    public const string Redirect = "redirect";
    public const string TimeZone = "time_zone";
    public const string EmergencyNumber = "emergency_number";
    public const string CrisisNumber = "crisis_number";
    public const string MainContact = "main_contact";
    public const string Title = "title";
    public const string Publisher = "publisher";
    public const string Dated = "dated";
}
