namespace HelpBot.Conversation.Understanding.Words;

/// <summary>A closed set of short phrases, compared word by word after normalisation.</summary>
internal sealed class PhraseSet
{
    // By their first word, the longest first.
    private readonly Dictionary<ulong, ulong[][]> _phrases;

    // A bit for each first word's hash: most words begin no phrase, and need no look into the table.
    private readonly ulong _firsts;

    /// <param name="phrases">As people write them.</param>
    /// <param name="spelling">Repairs them too, where what they are compared with is repaired.</param>
    public PhraseSet(IEnumerable<string> phrases, Spelling? spelling = null)
    {
        var (words, repaired) = (new WordBuffer(), new WordBuffer());
        _phrases = phrases.SelectMany(phrase => Both(phrase, words, repaired, spelling))
            .Where(phrase => phrase.Length > 0)
            .GroupBy(phrase => phrase[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());
        _firsts = _phrases.Keys.Aggregate(0UL, (bits, first) => bits | Bit(first));
    }

    /// <summary>True when a phrase stands among the words.</summary>
    public bool IsIn(WordBuffer words) => IsIn(words, 0, words.Count);

    /// <summary>True when a phrase stands among the words from <paramref name="from"/> to before <paramref name="end"/>, whole.</summary>
    public bool IsIn(WordBuffer words, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (LengthAt(words, at) is > 0 and var length && at + length <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words the longest phrase has that starts at a word; 0 for none.</summary>
    public int LengthAt(WordBuffer words, int at)
    {
        if (at >= words.Count)
        {
            return 0;
        }

        var first = words.Words[at].Hash;
        if ((_firsts & Bit(first)) == 0 || !_phrases.TryGetValue(first, out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            var matched = 1;
            while (matched < phrase.Length && at + matched < words.Count && words.Words[at + matched].Hash == phrase[matched])
            {
                matched++;
            }

            if (matched == phrase.Length)
            {
                return matched;
            }
        }

        return 0;
    }

    private static ulong Bit(ulong hash) => 1UL << (int)(hash & 63);

    private static IEnumerable<ulong[]> Both(string phrase, WordBuffer words, WordBuffer repaired, Spelling? spelling)
    {
        Tokenizer.Read(phrase, words);
        yield return Hashes(words);
        if (spelling?.Repair(words, repaired) > 0)
        {
            yield return Hashes(repaired);
        }
    }

    private static ulong[] Hashes(WordBuffer words)
    {
        var hashes = new ulong[words.Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            hashes[i] = words.Words[i].Hash;
        }

        return hashes;
    }
}
