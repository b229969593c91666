using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Makes utterances that mean nothing: real ones whose most telling words are replaced by words from elsewhere.</summary>
internal static class NonsenseWriter
{
    private const double Replaced = 0.6;

    /// <param name="sources">The utterances to spoil.</param>
    /// <param name="all">Where the words come from, and how common they are.</param>
    public static IReadOnlyList<string> Write(IReadOnlyList<Example> sources, IReadOnlyList<Example> all)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in all.SelectMany(example => example.Text.Split(' ')))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var pools = Enum.GetValues<Language>().ToDictionary(
            language => language,
            language => all.Where(example => example.Language == language).SelectMany(example => example.Text.Split(' ')).Distinct().ToList());
        var random = new Shuffle(7);
        return [.. sources.Select(source => Spoil(source, counts, pools[source.Language], random))];
    }

    private static string Spoil(Example source, Dictionary<string, int> counts, List<string> pool, Shuffle random)
    {
        var words = source.Text.Split(' ');
        var telling = Enumerable.Range(0, words.Length)
            .OrderBy(place => counts[words[place]])
            .ThenBy(place => place)
            .Take((int)Math.Ceiling(words.Length * Replaced));
        foreach (var place in telling)
        {
            words[place] = pool[random.Below(pool.Count)];
        }

        return string.Join(' ', words);
    }
}
