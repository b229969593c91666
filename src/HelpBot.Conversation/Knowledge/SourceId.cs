namespace HelpBot.Conversation.Knowledge;

/// <summary>Names of published facts, <c>kind:id</c>, as they stand in provenance, redirects and placeholders.</summary>
public static class SourceId
{
    public const string ContactKind = "contact";
    public const string ServiceKind = "service";
    public const string IncidentKind = "incident";
    public const string TipKind = "tip";
    public const string FaqKind = "faq";
    public const string AgencyKind = "agency";

    public static string Of(Contact contact) => $"{ContactKind}:{contact.Id}";

    public static string Of(Service service) => $"{ServiceKind}:{service.Id}";

    public static string Of(Incident incident) => $"{IncidentKind}:{incident.Id}";

    public static string Of(Tip tip) => $"{TipKind}:{tip.Id}";

    public static string Of(Faq faq) => $"{FaqKind}:{faq.Id}";

    public static string Of(Agency agency) => $"{AgencyKind}:{agency.Id}";
}
