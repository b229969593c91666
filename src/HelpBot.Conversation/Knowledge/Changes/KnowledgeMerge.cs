using HelpBot.Conversation.Content;
using HelpBot.Conversation.Content.Writing;
using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>Brings two changes of one knowledge base together, where they touch different facts. What counts as one fact is decided in
/// <see cref="FactGroups"/>. The result still has to be checked: two changes may be sound alone and not together.</summary>
public static class KnowledgeMerge
{
    /// <param name="parent">What both began from.</param>
    /// <param name="mine">What is to be published.</param>
    /// <param name="theirs">What was published meanwhile.</param>
    public static MergeResult Merge(KnowledgeBase parent, KnowledgeBase mine, KnowledgeBase theirs)
    {
        var merge = new FactMerge();
        var (b, m, t) = (FactFiles.Of(parent), FactFiles.Of(mine), FactFiles.Of(theirs));
        var files = new Dictionary<string, FactFields>(StringComparer.Ordinal);
        foreach (var path in KnowledgeReader.Files)
        {
            files[path] = path == KnowledgeReader.AgencyFile
                ? merge.Fields($"{SourceId.AgencyKind}:{theirs.Agency.Id}", b[path], m[path], t[path])
                : List(merge, b[path], m[path], t[path]);
        }

        return merge.Conflicts.Count > 0 ? new MergeResult(null, merge.Conflicts) : new MergeResult(KnowledgeWriter.Read(files), []);
    }

    private static FactFields List(FactMerge merge, FactFields parent, FactFields mine, FactFields theirs)
    {
        var name = theirs.Fields[0].Name;
        var items = merge.Items($"{FactLists.Kind(name)}:", Items(parent), Items(mine), Items(theirs));
        return new FactFields([new FactField(name, items)]);
    }

    private static FactItems Items(FactFields root) => (FactItems)root.Fields[0].Value;
}

/// <summary>What merging gave.</summary>
/// <param name="Merged">Both changes in one; null when there is a conflict.</param>
/// <param name="Conflicts">Facts that both changed, to something different.</param>
public sealed record MergeResult(KnowledgeBase? Merged, IReadOnlyList<MergeConflict> Conflicts);

/// <summary>A fact that two people changed to something different.</summary>
/// <param name="Item">As <see cref="FactChange.Item"/>.</param>
/// <param name="Facts">Fields that belong together, of which both changed some; empty: the item as a whole.</param>
/// <param name="Mine">What the second one wants to change in it.</param>
/// <param name="Theirs">What was changed in it meanwhile.</param>
public sealed record MergeConflict(
    string Item, IReadOnlyList<string> Facts, IReadOnlyList<FactChange> Mine, IReadOnlyList<FactChange> Theirs);
