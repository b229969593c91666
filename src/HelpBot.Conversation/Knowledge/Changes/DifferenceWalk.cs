using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>Walks two versions of the same facts and gathers what differs.</summary>
internal sealed class DifferenceWalk
{
    private readonly List<FactChange> _changes = [];

    public IReadOnlyList<FactChange> Changes => _changes;

    /// <param name="prefix">What stands before an id: <c>contact:</c>, <c>incident:cyber-incident/</c>.</param>
    /// <param name="list">Name of the list.</param>
    /// <param name="before">The items as they were.</param>
    /// <param name="after">The items as they are.</param>
    public void Items(string prefix, string list, FactItems before, FactItems after)
    {
        var old = ById(before);
        var now = ById(after);
        foreach (var (id, item) in now)
        {
            if (!old.TryGetValue(id, out var was))
            {
                _changes.Add(new FactChange { Item = prefix + id, Field = "", Name = "", New = id });
            }

            Fields(prefix + id, was ?? FactFields.Empty, item);
        }

        foreach (var (id, item) in old.Where(item => !now.ContainsKey(item.Key)))
        {
            _changes.Add(new FactChange { Item = prefix + id, Field = "", Name = "", Old = id });
            Fields(prefix + id, item, FactFields.Empty);
        }

        if (!old.Keys.Where(now.ContainsKey).SequenceEqual(now.Keys.Where(old.ContainsKey)))
        {
            _changes.Add(new FactChange { Item = list, Field = "", Name = "" });
        }
    }

    public void Fields(string item, FactFields before, FactFields after)
    {
        var names = new FactNaming(item, after[FactNames.Kind] ?? before[FactNames.Kind]);
        foreach (var name in before.Fields.Concat(after.Fields).Select(field => field.Name).Distinct())
        {
            // The id of a list's item is its key; both have it, or the item as a whole came or went.
            if (name != FactNames.Id || names.Kind == SourceId.AgencyKind)
            {
                Field(names, name, before[name], after[name]);
            }
        }
    }

    private void Field(FactNaming names, string field, FactNode? before, FactNode? after)
    {
        if (Equals(before, after))
        {
            return;
        }

        switch (after ?? before)
        {
            case FactItems when field == FactNames.Sources:
                Items("source:", field, before as FactItems ?? FactItems.None, after as FactItems ?? FactItems.None);
                break;
            case FactItems when field == FactNames.Facts:
                Items($"{names.Item}/", field, before as FactItems ?? FactItems.None, after as FactItems ?? FactItems.None);
                break;
            case FactItems:
                Elements(names, field, Updates(before), Updates(after));
                break;
            case FactFields:
                foreach (var language in new[] { FactNames.En, FactNames.Fr })
                {
                    Field(names, $"{field}.{language}", (before as FactFields)?[language], (after as FactFields)?[language]);
                }

                break;
            case FactTexts when field != FactNames.Lines:
                Elements(names, field, (before as FactTexts)?.Values ?? [], (after as FactTexts)?.Values ?? []);
                break;
            default:
                _changes.Add(names.Change(field, Text(before), Text(after)));
                break;
        }
    }

    private void Elements(FactNaming names, string field, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var added = after.Except(before, StringComparer.Ordinal).ToList();
        var removed = before.Except(after, StringComparer.Ordinal).ToList();
        _changes.AddRange(removed.Select(text => names.Change(field, text, null)));
        _changes.AddRange(added.Select(text => names.Change(field, null, text)));
        if (added.Count + removed.Count == 0)
        {
            _changes.Add(names.Change(field, null, null));
        }
    }

    private static Dictionary<string, FactFields> ById(FactItems items)
    {
        // What was checked holds an id once; of what was not, the last one counts.
        var byId = new Dictionary<string, FactFields>(StringComparer.Ordinal);
        foreach (var item in items.Items)
        {
            byId[item.Id ?? ""] = item;
        }

        return byId;
    }

    private static List<string> Updates(FactNode? updates) => updates is not FactItems items ? [] : items.Items.Select(item =>
        string.Join(", ", new[] { Text(item[FactNames.At]), Text(item[FactNames.Status]), Text(item[FactNames.Source]) }.OfType<string>())
        + $": {Text((item[FactNames.Text] as FactFields)?[FactNames.En])} / {Text((item[FactNames.Text] as FactFields)?[FactNames.Fr])}").ToList();

    private static string? Text(FactNode? node) => node switch
    {
        FactText text => text.Value,
        FactTexts texts => string.Join(", ", texts.Values),
        _ => null,
    };
}
