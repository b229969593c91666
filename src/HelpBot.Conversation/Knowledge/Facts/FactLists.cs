namespace HelpBot.Conversation.Knowledge.Facts;

/// <summary>The lists of <c>dialogs/agency</c>, and the kind of source id of their items.</summary>
internal static class FactLists
{
    public const string Contacts = "contacts";
    public const string Services = "services";
    public const string Incidents = "incidents";
    public const string Tips = "tips";
    public const string Faqs = "faqs";

    /// <summary>The kind of the items of a top list: <c>contact</c> of <c>contacts</c>.</summary>
    public static string Kind(string list) => list switch
    {
        Contacts => SourceId.ContactKind,
        Services => SourceId.ServiceKind,
        Incidents => SourceId.IncidentKind,
        Tips => SourceId.TipKind,
        Faqs => SourceId.FaqKind,
        _ => list,
    };
}
