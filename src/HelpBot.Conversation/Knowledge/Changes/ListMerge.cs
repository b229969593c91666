using HelpBot.Conversation.Knowledge.Facts;

namespace HelpBot.Conversation.Knowledge.Changes;

/// <summary>Three-way merge of lists: what either side added is in, what either removed is out. It never conflicts.</summary>
internal static class ListMerge
{
    /// <summary>The elements in order: the order of the side that changed it, each new one after the one that it followed.</summary>
    public static IReadOnlyList<string> Order(IReadOnlyList<string> parent, IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var minesOrderStands = parent.Where(mine.Contains).SequenceEqual(mine.Where(parent.Contains), StringComparer.Ordinal);
        var (first, second) = minesOrderStands ? (theirs, mine) : (mine, theirs);
        var merged = first.Distinct(StringComparer.Ordinal).ToList();
        for (var index = 0; index < second.Count; index++)
        {
            if (!parent.Contains(second[index]) && !merged.Contains(second[index]))
            {
                var previous = index == 0 ? -1 : merged.IndexOf(second[index - 1]);
                merged.Insert(previous < 0 ? merged.Count : previous + 1, second[index]);
            }
        }

        // An element that one side changed and the other removed stays here: whoever asked for the order decides.
        merged.AddRange(second.Where(element => !merged.Contains(element)));
        return merged;
    }

    /// <summary>Phrases in both languages; null when none is left.</summary>
    public static FactFields? Languages(FactFields? parent, FactFields? mine, FactFields? theirs)
    {
        var fields = new List<FactField>();
        foreach (var language in new[] { FactNames.En, FactNames.Fr })
        {
            var (b, m, t) = (Texts(parent, language), Texts(mine, language), Texts(theirs, language));
            IReadOnlyList<string> merged = [.. Order(b, m, t).Where(text => b.Contains(text) ? m.Contains(text) && t.Contains(text) : true)];
            if (merged.Count > 0)
            {
                fields.Add(new FactField(language, new FactTexts(merged)));
            }
        }

        return fields.Count == 0 ? null : new FactFields(fields);
    }

    private static IReadOnlyList<string> Texts(FactFields? fields, string language) => (fields?[language] as FactTexts)?.Values ?? [];
}
