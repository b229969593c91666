using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Knowledge.Facts;

/// <summary>A knowledge base as the facts of each file of <c>dialogs/agency</c>. Its revision number is no fact.</summary>
public static class FactFiles
{
    /// <summary>Facts by path relative to <c>dialogs/</c>: all six files, also those without items.</summary>
    public static IReadOnlyDictionary<string, FactFields> Of(KnowledgeBase knowledge) => new Dictionary<string, FactFields>(StringComparer.Ordinal)
    {
        [KnowledgeReader.AgencyFile] = ItemFacts.Of(knowledge.Agency),
        [KnowledgeReader.ContactsFile] = Root(FactLists.Contacts, knowledge.Contacts.Select(ItemFacts.Of)),
        [KnowledgeReader.ServicesFile] = Root(FactLists.Services, knowledge.Services.Select(ItemFacts.Of)),
        [KnowledgeReader.IncidentsFile] = Root(FactLists.Incidents, knowledge.Incidents.Select(ItemFacts.Of)),
        [KnowledgeReader.TipsFile] = Root(FactLists.Tips, knowledge.Tips.Select(ItemFacts.Of)),
        [KnowledgeReader.FaqsFile] = Root(FactLists.Faqs, knowledge.Faqs.Select(ItemFacts.Of)),
    };

    /// <summary>True when both say the same; their numbers do not count.</summary>
    public static bool Same(KnowledgeBase one, KnowledgeBase other)
    {
        var facts = Of(other);
        return Of(one).All(file => file.Value.Equals(facts[file.Key]));
    }

    internal static FactFields Root(string list, IEnumerable<FactFields> items) => new([new FactField(list, new FactItems([.. items]))]);
}
