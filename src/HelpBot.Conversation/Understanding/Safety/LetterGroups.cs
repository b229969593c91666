using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>The groups of three to five letters in a word, as feature places; kept for the words of the training lines.</summary>
internal sealed class LetterGroups(int size)
{
    private readonly Dictionary<string, int[]> known = new(StringComparer.Ordinal);

    /// <summary>Remembers a word. Not thread-safe; reading is.</summary>
    public void Know(string word) => known.TryAdd(word, Of(word));

    public ReadOnlySpan<int> In(string word) => known.TryGetValue(word, out var groups) ? groups : Of(word);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Of(string word)
    {
        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = edged[^1] = '_';
        word.CopyTo(edged[1..]);
        var groups = new List<int>();
        for (var length = 3; length <= 5; length++)
            for (var at = 0; at + length <= edged.Length; at++)
                groups.Add(FeatureBag.Place("c", edged.Slice(at, length), size));
        return [.. groups];
    }
}
