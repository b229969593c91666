using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Content;

/// <summary>Reads the facts of <c>dialogs/agency</c>.</summary>
internal static class KnowledgeReader
{
    public const string AgencyFile = "agency/agency.yaml";
    public const string ContactsFile = "agency/contacts.yaml";
    public const string ServicesFile = "agency/services.yaml";
    public const string IncidentsFile = "agency/incidents.yaml";
    public const string TipsFile = "agency/safety-tips.yaml";
    public const string FaqsFile = "agency/faqs.yaml";

    /// <summary>The knowledge base; null when any file could not be read, with the problems added.</summary>
    public static KnowledgeBase? Read(ContentFiles files, List<Problem> problems)
    {
        var before = problems.Count;
        var agency = YamlText.Parse(files, AgencyFile, problems) is { } root ? AgencyReader.Agency(root) : null;
        var contacts = List(files, ContactsFile, "contacts", problems, AgencyReader.Contact);
        var services = List(files, ServicesFile, "services", problems, AgencyReader.Service);
        var incidents = List(files, IncidentsFile, "incidents", problems, IncidentReader.Incident);
        var tips = List(files, TipsFile, "tips", problems, AdviceReader.Tip);
        var faqs = List(files, FaqsFile, "faqs", problems, AdviceReader.Faq);
        return problems.Count > before || agency is null
            ? null
            : new KnowledgeBase { Agency = agency, Contacts = contacts, Services = services, Incidents = incidents, Tips = tips, Faqs = faqs };
    }

    private static List<T> List<T>(ContentFiles files, string path, string key, List<Problem> problems, Func<FieldReader, T> read)
    {
        if (YamlText.Parse(files, path, problems) is not { } root)
        {
            return [];
        }

        var items = new List<T>();
        foreach (var fields in root.Items(key))
        {
            items.Add(read(fields));
            fields.Done();
        }

        root.Done();
        return items;
    }
}
