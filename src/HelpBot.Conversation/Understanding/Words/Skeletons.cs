namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Finds the known word that someone typed without its vowels: <c>prsn</c>, <c>nmbr</c>, <c>wrkng</c>.</summary>
internal sealed class Skeletons
{
    private const int ShortestSkeleton = 3;
    private const int ClearlyCommoner = 3;

    private readonly Dictionary<ulong, Vocabulary.Entry?> _words = [];

    public Skeletons(Vocabulary vocabulary)
    {
        Span<char> consonants = stackalloc char[64];
        foreach (var entry in vocabulary.Entries.Where(entry => entry.Word.Length is > ShortestSkeleton and < 40 && char.IsAsciiLetter(entry.Word[0])))
        {
            var skeleton = Strip(entry.Word, consonants);
            if (skeleton.Length < ShortestSkeleton || skeleton.Length == entry.Word.Length)
            {
                continue;
            }

            var key = WordHash.Of(skeleton);
            _words[key] = !_words.TryGetValue(key, out var other) ? entry : Commoner(entry, other);
        }
    }

    /// <summary>The word, or null when these are no bare consonants, or those of several words.</summary>
    public string? Find(ReadOnlySpan<char> word) =>
        word.Length >= ShortestSkeleton && char.IsAsciiLetter(word[0]) && !word[1..].ContainsAny("aeiou") ? _words.GetValueOrDefault(WordHash.Of(word))?.Word : null;

    // Null stands for a tie.
    private static Vocabulary.Entry? Commoner(Vocabulary.Entry one, Vocabulary.Entry? other) =>
        other is null ? null
        : one.Total >= ClearlyCommoner * other.Total ? one
        : other.Total >= ClearlyCommoner * one.Total ? other
        : null;

    // The first letter is hardly ever left out: "admn", "ofcr".
    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word, Span<char> into)
    {
        into[0] = word[0];
        var length = 1;
        foreach (var c in word[1..])
        {
            if (!"aeiou".Contains(c))
            {
                into[length++] = c;
            }
        }

        return into[..length];
    }
}
