namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>A message's tokens with the vocabulary numbers that each can stand for.</summary>
internal sealed class CueView
{
    private readonly List<int> ids;
    private readonly int[] starts;

    // One bit for each number in the vocabulary.
    private readonly ulong[] present;
    private readonly bool[] learnt;
    private readonly bool[] known;

    public CueView(List<CueToken> tokens, CueVocabulary vocabulary)
    {
        Tokens = tokens;
        ids = new(tokens.Count * 3);
        starts = new int[tokens.Count + 1];
        learnt = new bool[tokens.Count];
        known = new bool[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            vocabulary.Find(tokens[i], ids);
            starts[i + 1] = ids.Count;
            known[i] = vocabulary.Knows(tokens[i].Word);
            learnt[i] = (ids.Count > starts[i] || known[i]) && !HasDigit(tokens[i].Word);
        }

        present = new ulong[(vocabulary.Count / 64) + 1];
        foreach (var id in ids)
            present[id / 64] |= 1UL << (id % 64);
    }

    public List<CueToken> Tokens { get; }

    public int Count => Tokens.Count;

    public bool SentenceEndsAt(int at) => Tokens[at].EndsSentence;

    /// <summary>How many words of a stretch stand in a line that was learnt or in a cue, as typed or one slip away; numbers say nothing.</summary>
    public int Learnt(Stretch stretch)
    {
        var count = 0;
        for (var at = stretch.Start; at < stretch.End; at++)
            count += learnt[at] ? 1 : 0;
        return count;
    }

    /// <summary>The share of a stretch's words that stand in no line that was learnt, as typed.</summary>
    public double Strange(Stretch stretch)
    {
        var count = 0;
        for (var at = stretch.Start; at < stretch.End; at++)
            count += known[at] ? 0 : 1;
        return count / (double)Math.Max(1, stretch.Length);
    }

    private static bool HasDigit(string word)
    {
        foreach (var letter in word)
            if (char.IsDigit(letter))
                return true;
        return false;
    }

    public bool Has(int at, CueWords words)
    {
        if (at >= Count)
            return false;
        foreach (var id in Ids(at))
            if (words.Has(id))
                return true;
        return false;
    }

    /// <summary>True when one of the words is anywhere in the message.</summary>
    public bool HasAny(int[] words)
    {
        foreach (var id in words)
            if ((present[id / 64] & (1UL << (id % 64))) != 0)
                return true;
        return false;
    }

    /// <summary>The words of a cue; what stands in no cue list, such as a name, and every number is an ellipsis.</summary>
    public string Words(Cue cue)
    {
        var words = new List<string>();
        for (var at = cue.Start; at < Math.Min(cue.End, Count); at++)
        {
            var word = Ids(at).Length > 0 && !Tokens[at].Word.Any(char.IsDigit) ? Tokens[at].Word : "…";
            if (word != "…" || words.Count == 0 || words[^1] != "…")
                words.Add(word);
        }

        return string.Join(' ', words);
    }

    public ReadOnlySpan<int> Ids(int at) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ids)[starts[at]..starts[at + 1]];
}
