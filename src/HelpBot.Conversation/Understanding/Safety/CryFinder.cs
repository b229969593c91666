namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Reads the clauses of a message by themselves: "is the front desk open, my dad isn't breathing, and what are your hours" is as much
/// a cry as it would be with full stops, however much the calm words around it weigh. Immutable.</summary>
internal sealed class CryFinder(CueBook book)
{
    private const int FewestWords = 3;

    // Bounds the time that a long message takes.
    private const int MostParts = 400;

    // A clause that gives cause to read it together with its neighbours, of which there are at most so many.
    private const double Uneasy = 0;
    private const int MostTogether = 4;
    private readonly ClauseBounds bounds = new(book);

    /// <summary>The part that cries most plainly; null when none does.</summary>
    /// <param name="view">The message.</param>
    /// <param name="cues">The cues in it.</param>
    /// <param name="read">Reads a part by itself.</param>
    public SafetyFinding? Find(CueView view, List<Cue> cues, Func<Stretch, SafetyFinding> read)
    {
        SafetyFinding? plainest = null;
        foreach (var (found, part) in Stretch.Of(view.Tokens).SelectMany(stretch => Parts(view.Tokens, stretch, cues, read)).Take(MostParts))
        {
            var cry = found with { Tier = CryDecision.Of(found, part), Rule = RuleOf(found, part) };
            if (cry.Tier != SafetyTier.None && (plainest is null || IsPlainer(cry, plainest)))
                plainest = cry;
        }

        return plainest;
    }

    /// <summary>True when it alarms more, or as much and the models are surer of it.</summary>
    public static bool IsPlainer(SafetyFinding found, SafetyFinding than) =>
        found.Tier > than.Tier || (found.Tier == than.Tier && found.Scores.Urgent > than.Scores.Urgent);

    private static SafetyRule RuleOf(SafetyFinding found, CryPart part) =>
        found.Rule == SafetyRule.Models && part == CryPart.AfterTurn ? SafetyRule.Turn : found.Rule;

    private IEnumerable<(SafetyFinding Found, CryPart Part)> Parts(List<CueToken> tokens, Stretch stretch, List<Cue> cues, Func<Stretch, SafetyFinding> read)
    {
        var clauses = bounds.Sure(tokens, stretch);
        foreach (var (part, isHint) in Around(tokens, stretch, clauses, cues).Distinct())
            yield return (read(part), isHint ? CryPart.Clause : CryPart.AroundSign);
        foreach (var (start, found) in Runs(clauses, cues, read))
            yield return (found, bounds.IsAfterTurn(tokens, start) ? CryPart.AfterTurn : CryPart.Clause);
    }

    /// <summary>Every run of clauses around a sign.</summary>
    private IEnumerable<(Stretch Part, bool IsHint)> Around(List<CueToken> tokens, Stretch stretch, List<int> clauses, List<Cue> cues)
    {
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
                        yield return (new Stretch(start, end), sign.Role == CueRole.Hint);
        }
    }

    /// <summary>Every clause that surely is one, and what uneasy ones make together with their neighbours: "three of them have him on the ground
    /// and they keep stamping on his head" says more than either half.</summary>
    private static IEnumerable<(int Start, SafetyFinding Found)> Runs(List<int> clauses, List<Cue> cues, Func<Stretch, SafetyFinding> read)
    {
        var count = clauses.Count - 1;
        if (count < 2)
            yield break;
        var (isDenied, isUneasy) = (new bool[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            var clause = new Stretch(clauses[i], clauses[i + 1]);
            isDenied[i] = CryDecision.IsDenied(clause, cues, isDespair: false);
            if (isDenied[i] || clause.Length < FewestWords)
                continue;
            var found = read(clause);
            isUneasy[i] = found.Scores.Urgent > Uneasy;
            yield return (clause.Start, found);
        }

        for (var first = 0; first < count; first++)
        {
            var isWorthIt = isUneasy[first];
            for (var last = first + 1; last < count && last - first < MostTogether && !isDenied[first] && !isDenied[last]; last++)
            {
                isWorthIt |= isUneasy[last];
                if (isWorthIt && last - first + 1 < count)
                    yield return (clauses[first], read(new Stretch(clauses[first], clauses[last + 1])));
            }
        }
    }
}
