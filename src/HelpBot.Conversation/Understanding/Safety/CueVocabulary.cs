using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Numbers the words that cue patterns use, and says which of them a typed word can stand for: itself, a stem written
/// <c>stab*</c>, the word behind an elision ("j'entends", "jentends"), or a long word one
/// slip of the finger away (that begins alike, unless it is very long).</summary>
internal sealed class CueVocabulary
{
    private const int ShortestMisspelt = 6;
    private const int ShortestSwapped = 4;
    private const int LongWord = 8;
    private readonly Dictionary<string, int> words = [];
    private readonly Dictionary<string, int> stems = [];
    private readonly HashChains<string> slips = new();
    private readonly Dictionary<string, int[]> known = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>The number of a word or of a stem (<c>stab*</c>), new or known.</summary>
    public int Add(string word)
    {
        var isStem = word.EndsWith('*');
        var table = isStem ? stems : words;
        var key = isStem ? word[..^1] : word;
        if (table.TryGetValue(key, out var id))
            return id;
        table[key] = Count;
        if (!isStem && key.Length >= ShortestSwapped)
            AddSlips(key);
        return Count++;
    }

    private void AddSlips(string key)
    {
        Span<char> shorter = stackalloc char[key.Length];
        slips.Add(WordHash.Of(key), key);
        for (var i = 0; i < key.Length; i++)
        {
            key.AsSpan(0, i).CopyTo(shorter);
            key.AsSpan(i + 1).CopyTo(shorter[i..]);
            slips.Add(WordHash.Of(shorter[..^1]), key);
        }
    }

    /// <summary>Gives back the room that was kept for more words.</summary>
    public void Close() => slips.Close();

    /// <summary>A word spelt right, which is therefore never taken for another. Only after the last <see cref="Add"/>; not thread-safe.</summary>
    public void Know(string word)
    {
        if (known.ContainsKey(word))
            return;
        var ids = new List<int>();
        Exact(word, ids);
        if (ids.Count == 0 && Elided(word))
            Exact(word[1..], ids);
        known[word] = [.. ids];
    }

    /// <summary>The words that <see cref="Know"/> was told of.</summary>
    public IReadOnlyCollection<string> Known => known.Keys;

    /// <summary>True for a word that <see cref="Know"/> was told of.</summary>
    public bool Knows(string word) => known.ContainsKey(word);

    /// <summary>Adds the numbers of what the token can stand for to <paramref name="into"/>.</summary>
    public void Find(CueToken token, List<int> into)
    {
        var start = into.Count;
        if (known.TryGetValue(token.Word, out var ids))
            into.AddRange(ids);
        else
            Exact(token.Word, into);
        if (token.Bare is not null)
            Exact(token.Bare, into);
        else if (into.Count == start && ids is null && Elided(token.Word))
            Exact(token.Word[1..], into);
        if (into.Count == start && ids is null)
            Guess(token.Word, into);
    }

    /// <summary>True for "jentends"; short words are left alone, or "mask" would be "m'ask".</summary>
    private static bool Elided(string word) => word.Length switch
    {
        < 6 => false,
        6 => word[0] is 'j' or 'l' or 'd' or 'n' && "aeiouyh".Contains(word[1]),
        _ => word[0] is 'j' or 'l' or 'd' or 'n' or 'm' or 't' or 's' or 'c' && "aeiouyh".Contains(word[1]),
    };

    private void Exact(string word, List<int> into)
    {
        if (words.TryGetValue(word, out var id))
            into.Add(id);
        var byPrefix = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 3; length <= word.Length; length++)
            if (byPrefix.TryGetValue(word.AsSpan(0, length), out id))
                into.Add(id);
    }

    private void Guess(string word, List<int> into)
    {
        if (word.Length < ShortestSwapped)
            return;
        var near = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var slip in Slips(word))
            for (var place = slips.Newest(WordHash.Of(slip)); place >= 0;)
            {
                (var other, place) = slips.At(place);
                if ((other[0] == word[0] || other.Length >= LongWord) && IsOneSlip(word, other) && (other.Length >= ShortestMisspelt || IsSwap(word, other)))
                    near.Add(other);
            }

        foreach (var other in near)
            Exact(other, into);
    }

    /// <summary>The word itself and the word with any one letter left out.</summary>
    private static IEnumerable<string> Slips(string word)
    {
        yield return word;
        for (var i = 0; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }

    /// <summary>True for "fier" and "fire": in a short word only neighbours that changed places are a slip.</summary>
    private static bool IsSwap(string a, string b) => a.Length == b.Length && a != b && a.Order().SequenceEqual(b.Order());

    /// <summary>True when one letter is missing, extra, wrong, or two neighbours changed places.</summary>
    private static bool IsOneSlip(string a, string b)
    {
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
            head++;
        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        var (restA, restB) = (a.Length - head - tail, b.Length - head - tail);
        return (restA <= 1 && restB <= 1) || (restA == 2 && restB == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]);
    }
}
