namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>The groups of three to five letters in a word, as feature places; kept for the words of the training lines.</summary>
internal sealed class LetterGroups(int size)
{
    private const int Shortest = 3;
    private const int Longest = 5;
    private readonly Dictionary<string, int[]> known = new(StringComparer.Ordinal);

    /// <summary>Remembers a word. Not thread-safe; reading is.</summary>
    public void Know(string word)
    {
        if (!known.ContainsKey(word))
            known.Add(word, Of(word));
    }

    public ReadOnlySpan<int> In(string word) => known.TryGetValue(word, out var groups) ? groups : Of(word);

    private int[] Of(string word)
    {
        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = edged[^1] = '_';
        word.CopyTo(edged[1..]);
        var count = 0;
        for (var length = Shortest; length <= Longest; length++)
            count += Math.Max(0, edged.Length - length + 1);
        var groups = new int[count];
        count = 0;
        for (var length = Shortest; length <= Longest; length++)
            for (var at = 0; at + length <= edged.Length; at++)
                groups[count++] = FeatureBag.Place("c", edged.Slice(at, length), size);
        return groups;
    }
}
