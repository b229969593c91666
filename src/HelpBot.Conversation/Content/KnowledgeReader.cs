using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Content;

/// <summary>Reads the facts of <c>dialogs/agency</c>; <see cref="Writing.KnowledgeWriter"/> writes them.</summary>
public static class KnowledgeReader
{
    public const string AgencyFile = "agency/agency.yaml";
    public const string ContactsFile = "agency/contacts.yaml";
    public const string ServicesFile = "agency/services.yaml";
    public const string IncidentsFile = "agency/incidents.yaml";
    public const string TipsFile = "agency/safety-tips.yaml";
    public const string FaqsFile = "agency/faqs.yaml";

    /// <summary>Every file that holds facts, in the order in which people read them.</summary>
    public static IReadOnlyList<string> Files { get; } = [AgencyFile, ContactsFile, ServicesFile, IncidentsFile, TipsFile, FaqsFile];

    /// <summary>The knowledge base; null when any file could not be read, with the problems added. It may have flaws, which are
    /// added, too.</summary>
    internal static KnowledgeBase? Read(ContentFiles files, List<Problem> problems)
    {
        var before = problems.Count;
        var agency = YamlText.Parse(files, AgencyFile, problems) is { } root ? AgencyReader.Agency(root) : null;
        var contacts = Contacts(files, problems);
        var services = Services(files, problems);
        var incidents = Incidents(files, problems);
        var tips = Tips(files, problems);
        var faqs = Faqs(files, problems);
        return problems.Skip(before).Any(problem => !problem.IsFlaw) || agency is null
            ? null
            : new KnowledgeBase { Agency = agency, Contacts = contacts, Services = services, Incidents = incidents, Tips = tips, Faqs = faqs };
    }

    /// <summary>The facts of one file; null when it cannot be read.</summary>
    internal static FactFields? Facts(string path, string text)
    {
        var files = new ContentFiles(new Dictionary<string, string> { [path] = text });
        var problems = new List<Problem>();
        var facts = path switch
        {
            AgencyFile => YamlText.Parse(files, path, problems) is { } root ? ItemFacts.Of(AgencyReader.Agency(root)) : null,
            ContactsFile => FactFiles.Root(FactLists.Contacts, Contacts(files, problems).Select(ItemFacts.Of)),
            ServicesFile => FactFiles.Root(FactLists.Services, Services(files, problems).Select(ItemFacts.Of)),
            IncidentsFile => FactFiles.Root(FactLists.Incidents, Incidents(files, problems).Select(ItemFacts.Of)),
            TipsFile => FactFiles.Root(FactLists.Tips, Tips(files, problems).Select(ItemFacts.Of)),
            FaqsFile => FactFiles.Root(FactLists.Faqs, Faqs(files, problems).Select(ItemFacts.Of)),
            _ => null,
        };
        return problems.Count == 0 ? facts : null;
    }

    private static List<Contact> Contacts(ContentFiles files, List<Problem> problems) =>
        List(files, ContactsFile, FactLists.Contacts, problems, AgencyReader.Contact);

    private static List<Service> Services(ContentFiles files, List<Problem> problems) =>
        List(files, ServicesFile, FactLists.Services, problems, AgencyReader.Service);

    private static List<Incident> Incidents(ContentFiles files, List<Problem> problems) =>
        List(files, IncidentsFile, FactLists.Incidents, problems, IncidentReader.Incident);

    private static List<Tip> Tips(ContentFiles files, List<Problem> problems) => List(files, TipsFile, FactLists.Tips, problems, AdviceReader.Tip);

    private static List<Faq> Faqs(ContentFiles files, List<Problem> problems) => List(files, FaqsFile, FactLists.Faqs, problems, AdviceReader.Faq);

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
