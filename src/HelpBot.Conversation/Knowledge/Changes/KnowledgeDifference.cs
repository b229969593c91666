using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>What one knowledge base says otherwise than another: item by item, field by field, language by language. Layout, comments
/// and revision numbers do not count.</summary>
public static class KnowledgeDifference
{
    /// <summary>Empty when both say the same.</summary>
    public static IReadOnlyList<FactChange> Between(KnowledgeBase before, KnowledgeBase after)
    {
        var walk = new DifferenceWalk();
        var (old, now) = (FactFiles.Of(before), FactFiles.Of(after));
        walk.Fields($"{SourceId.AgencyKind}:{after.Agency.Id}", old[KnowledgeReader.AgencyFile], now[KnowledgeReader.AgencyFile]);
        foreach (var path in KnowledgeReader.Files.Where(path => path != KnowledgeReader.AgencyFile))
        {
            var list = now[path].Fields[0];
            walk.Items($"{FactLists.Kind(list.Name)}:", list.Name, (FactItems?)old[path][list.Name] ?? FactItems.None, (FactItems)list.Value);
        }

        return walk.Changes;
    }
}
