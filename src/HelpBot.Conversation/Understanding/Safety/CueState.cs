namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>One step of a compiled cue pattern: take a word, skip some, choose, or be done.</summary>
internal sealed class CueState
{
    /// <summary>Words taken here; null when the step takes none.</summary>
    public CueWords? Words { get; init; }

    /// <summary>Up to so many words may be skipped.</summary>
    public int Gap { get; init; }

    /// <summary>True when only the start of a sentence will do.</summary>
    public bool AtStart { get; init; }

    /// <summary>Ways on; empty at the end of a pattern.</summary>
    public CueState[] Next { get; init; } = [];

    /// <summary>The words that a match can begin with.</summary>
    public IEnumerable<int> Firsts() => Words?.All ?? Next.SelectMany(next => next.Firsts());

    /// <summary>The words of which one must follow the first; null when that may be all, or no one word comes first.</summary>
    public IReadOnlyCollection<int>? Seconds() =>
        Words is not null ? Union(Next) : Next is [var only] ? only.Seconds() : null;

    private static HashSet<int>? Union(CueState[] ways)
    {
        var words = new HashSet<int>();
        foreach (var way in ways)
        {
            if ((way.Words?.All ?? (way.Next.Length == 0 ? null : Union(way.Next))) is not { } needed)
                return null;
            words.UnionWith(needed);
        }

        return words;
    }

    /// <summary>True when a match could begin anywhere: nothing or a gap comes first.</summary>
    public bool BeginsOpen() => Words is null && (Gap > 0 || Next.Length == 0 || Next.Any(next => next.BeginsOpen()));

    /// <summary>Where a match that begins at <paramref name="at"/> ends (exclusive), or -1. No match crosses a sentence's end.</summary>
    public int Match(CueView view, int at) => Match(view, at, false);

    private int Match(CueView view, int at, bool closed)
    {
        if (Words is not null)
            return !closed && view.Has(at, Words) ? MatchNext(view, at + 1, view.SentenceEndsAt(at)) : -1;
        if (AtStart && at > 0 && !view.SentenceEndsAt(at - 1))
            return -1;
        if (Next.Length == 0)
            return at;
        for (var skipped = 0; ; skipped++)
        {
            var end = MatchNext(view, at + skipped, closed);
            if (end >= 0 || closed || skipped == Gap || at + skipped >= view.Count)
                return end;
            closed = view.SentenceEndsAt(at + skipped);
        }
    }

    private int MatchNext(CueView view, int at, bool closed)
    {
        foreach (var next in Next)
        {
            var end = next.Match(view, at, closed);
            if (end >= 0)
                return end;
        }

        return -1;
    }
}
