using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>Three-way merge of facts; notes a conflict where both changed the same one.</summary>
internal sealed class FactMerge
{
    private readonly List<MergeConflict> _conflicts = [];

    public IReadOnlyList<MergeConflict> Conflicts => _conflicts;

    /// <param name="prefix">What stands before an id: <c>contact:</c>.</param>
    /// <param name="parent">What both began from.</param>
    /// <param name="mine">What is to be published.</param>
    /// <param name="theirs">What was published meanwhile.</param>
    public FactItems Items(string prefix, FactItems parent, FactItems mine, FactItems theirs)
    {
        var (b, m, t) = (ById(parent), ById(mine), ById(theirs));
        var ids = ListMerge.Order([.. b.Keys], [.. m.Keys], [.. t.Keys]);
        return new FactItems([.. ids
            .Select(id => Item(prefix + id, b.GetValueOrDefault(id), m.GetValueOrDefault(id), t.GetValueOrDefault(id)))
            .OfType<FactFields>()]);
    }

    public FactFields Fields(string item, FactFields parent, FactFields mine, FactFields theirs)
    {
        var names = new[] { theirs, mine, parent }.SelectMany(one => one.Fields).Select(field => field.Name).Distinct();
        var merged = new List<FactField>();
        foreach (var group in FactGroups.Of(item, names))
        {
            merged.AddRange(Group(item, group, Part(parent, group), Part(mine, group), Part(theirs, group)).Fields);
        }

        return new FactFields(merged);
    }

    private FactFields? Item(string item, FactFields? parent, FactFields? mine, FactFields? theirs)
    {
        if (Equals(mine, theirs) || Equals(parent, mine))
        {
            return theirs;
        }

        if (Equals(parent, theirs))
        {
            return mine;
        }

        if (parent is not null && mine is not null && theirs is not null)
        {
            return Fields(item, parent, mine, theirs);
        }

        // Both added it otherwise, or one changed what the other removed.
        Conflict(item, [], parent, mine, theirs);
        return theirs;
    }

    private FactFields Group(string item, IReadOnlyList<string> group, FactFields parent, FactFields mine, FactFields theirs)
    {
        if (mine.Equals(theirs) || parent.Equals(mine))
        {
            return theirs;
        }

        if (parent.Equals(theirs))
        {
            return mine;
        }

        var name = group[0];
        switch (theirs[name] ?? mine[name])
        {
            case FactItems when name == FactNames.Facts:
                return One(name, Items($"{item}/", ItemsOf(parent, name), ItemsOf(mine, name), ItemsOf(theirs, name)));
            case FactItems when name == FactNames.Sources:
                return One(name, Items("source:", ItemsOf(parent, name), ItemsOf(mine, name), ItemsOf(theirs, name)));
            case FactFields when name is FactNames.AskedAs or FactNames.Questions:
                return One(name, ListMerge.Languages(parent[name] as FactFields, mine[name] as FactFields, theirs[name] as FactFields));
            default:
                Conflict(item, group, parent, mine, theirs);
                return theirs;
        }
    }

    private void Conflict(string item, IReadOnlyList<string> facts, FactFields? parent, FactFields? mine, FactFields? theirs) =>
        _conflicts.Add(new MergeConflict(item, facts, Changes(item, parent, mine), Changes(item, parent, theirs)));

    private static IReadOnlyList<FactChange> Changes(string item, FactFields? before, FactFields? after)
    {
        var walk = new DifferenceWalk();
        walk.Fields(item, before ?? FactFields.Empty, after ?? FactFields.Empty);
        return before is null || after is null
            ? [new FactChange { Item = item, Field = "", Name = "", Old = before?.Id, New = after?.Id }, .. walk.Changes]
            : walk.Changes;
    }

    private static FactItems ItemsOf(FactFields fields, string name) => fields[name] as FactItems ?? FactItems.None;

    private static FactFields One(string name, FactNode? value) => value is null ? FactFields.Empty : new FactFields([new FactField(name, value)]);

    private static FactFields Part(FactFields fields, IReadOnlyList<string> group) =>
        new([.. fields.Fields.Where(field => group.Contains(field.Name))]);

    private static Dictionary<string, FactFields> ById(FactItems items) => items.Items.ToDictionary(item => item.Id ?? "", StringComparer.Ordinal);
}
