namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Reads the clauses of a message by themselves: "is the front desk open, my dad isn't breathing, and what are your hours" is as much
/// a cry as it would be with full stops, however much the calm words around it weigh. Immutable.</summary>
internal sealed class CryFinder(CueBook book)
{
    private const int FewestWords = 3;

    // Bounds the time that a long message takes.
    private const int MostParts = 400;
    private readonly ClauseBounds bounds = new(book);

    /// <summary>The part that cries most plainly; null when none does.</summary>
    /// <param name="view">The message.</param>
    /// <param name="cues">The cues in it.</param>
    /// <param name="read">Reads a part by itself.</param>
    public SafetyFinding? Find(CueView view, List<Cue> cues, Func<Stretch, SafetyFinding> read)
    {
        SafetyFinding? plainest = null;
        foreach (var (part, isCued) in Stretch.Of(view.Tokens).SelectMany(stretch => Parts(view.Tokens, stretch, cues)).Distinct().Take(MostParts))
        {
            var found = read(part);
            found = found with { Tier = CryDecision.Of(found, isCued) };
            if (found.Tier != SafetyTier.None && (plainest is null || IsPlainer(found, plainest)))
                plainest = found;
        }

        return plainest;
    }

    /// <summary>True when it alarms more, or as much and the models are surer of it.</summary>
    public static bool IsPlainer(SafetyFinding found, SafetyFinding than) =>
        found.Tier > than.Tier || (found.Tier == than.Tier && found.Scores.Urgent > than.Scores.Urgent);

    /// <summary>Every run of clauses around a sign, and every clause that surely is one.</summary>
    private IEnumerable<(Stretch Part, bool IsCued)> Parts(List<CueToken> tokens, Stretch stretch, List<Cue> cues)
    {
        var clauses = bounds.Sure(tokens, stretch);
        var signs = cues.FindAll(cue => cue.Bearing == CueBearing.Cries && cue.Start >= stretch.Start && cue.End <= stretch.End);
        var likely = signs.Count > 0 ? bounds.Likely(tokens, stretch) : [];
        foreach (var sign in signs)
        {
            var clause = new Stretch(clauses.FindLast(bound => bound <= sign.Start), clauses.Find(bound => bound >= sign.End));
            var isDespair = sign.Role == CueRole.Crisis;
            if (CryDecision.IsDenied(clause, cues, isDespair))
                continue;
            foreach (var start in likely.Where(bound => bound <= sign.Start))
                foreach (var end in likely)
                    if (end >= sign.End && end - start >= FewestWords + (isDespair ? 1 : 0)) // "suicidal people" wishes nothing
                        yield return (new Stretch(start, end), sign.Role != CueRole.Hint);
        }

        for (var i = 1; i < clauses.Count && clauses.Count > 2; i++)
            if (new Stretch(clauses[i - 1], clauses[i]) is { Length: >= FewestWords } clause && !CryDecision.IsDenied(clause, cues, isDespair: false))
                yield return (clause, false);
    }
}
