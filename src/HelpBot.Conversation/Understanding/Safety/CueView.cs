using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>A message's tokens with the vocabulary numbers that each can stand for.</summary>
internal sealed class CueView
{
    private readonly List<int> ids = [];
    private readonly List<int> starts = [];
    private readonly List<bool> learnt = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CueView(IReadOnlyList<CueToken> tokens, CueVocabulary vocabulary)
    {
        Tokens = tokens;
        foreach (var token in tokens)
        {
            starts.Add(ids.Count);
            vocabulary.Find(token, ids);
            learnt.Add(!token.Word.Any(char.IsDigit) && (ids.Count > starts[^1] || vocabulary.Knows(token.Word)));
        }

        starts.Add(ids.Count);
    }

    public IReadOnlyList<CueToken> Tokens { get; }

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Has(int at, HashSet<int> words)
    {
        if (at >= Count)
            return false;
        foreach (var id in Ids(at))
            if (words.Contains(id))
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
