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
            if (!merged.Contains(second[index]))
            {
                merged.Insert(After(merged, second, index), second[index]);
            }
        }

        // What one side removed is still in here: whoever asks for the order decides what becomes of it.
        return merged;
    }

    /// <summary>The place after the nearest element before it that is there; the first place when none is.</summary>
    private static int After(List<string> merged, IReadOnlyList<string> list, int index)
    {
        var place = 0;
        while (place == 0 && --index >= 0)
        {
            place = merged.IndexOf(list[index]) + 1;
        }

        return place;
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
