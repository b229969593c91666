namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Decides on one stretch from its cues and scores. A missed emergency is the worst mistake, so cues or models alone can
/// raise a suspicion; only both together, or one of them strongly, make it sure. The bounds were set on lines that nothing was
/// trained on.</summary>
internal static class SafetyDecision
{
    public static (SafetyTier Tier, SafetyKind Kind) Of(SafetyScores scores, IReadOnlyList<Cue> cues)
    {
        bool Any(CueRole role) => cues.Any(cue => cue.Role == role);
        var kind = Kind(scores, Any(CueRole.Sign), Any(CueRole.Crisis));
        var crisis = kind == SafetyKind.Crisis;
        var cued = Any(crisis ? CueRole.Crisis : CueRole.Sign);
        var guarded = Any(CueRole.Guard) || (Any(CueRole.Past) && !Any(CueRole.Now)) || (!crisis && Any(CueRole.Ask));
        var clear = crisis ? scores.Crisis : scores.Emergency;
        var tier = (cued, guarded) switch
        {
            (true, false) when scores.Urgent > 0 || clear > 0 => SafetyTier.Sure,
            (true, false) when scores.Urgent > (IsStrong(cues) ? -1 : -0.55) => SafetyTier.Suspected,
            (true, true) when clear > 0.15 => SafetyTier.Sure,
            (true, true) when scores.Urgent > -0.1 || clear > 0 => SafetyTier.Suspected,
            (true, false) when crisis && scores.Crisis > -0.4 => SafetyTier.Suspected,
            (false, false) when clear > 0.05 || (!crisis && scores.Urgent > 0.5) => SafetyTier.Sure,
            (false, false) when scores.Urgent > -0.1 => SafetyTier.Suspected,
            (false, true) when clear > 0.6 => SafetyTier.Sure,
            (false, true) when scores.Urgent > 0.2 => SafetyTier.Suspected,
            _ => SafetyTier.None,
        };
        return (tier == SafetyTier.Sure && IsUndated(cues) ? SafetyTier.Suspected : tier, kind);
    }

    /// <summary>It is said to be now, or two kinds of signs come together.</summary>
    private static bool IsStrong(IReadOnlyList<Cue> cues) =>
        cues.Any(cue => cue.Role == CueRole.Now) || cues.Where(cue => cue.Role == CueRole.Sign).DistinctBy(cue => cue.Name).Skip(1).Any();

    /// <summary>"I was attacked. It was two years ago.": a sentence alarms, the message doesn't, and says why.</summary>
    public static bool IsTakenBack(SafetyTier worst, SafetyTier whole, IReadOnlyList<Cue> cues) =>
        whole < worst && cues.Any(cue => cue.Role is CueRole.Guard or CueRole.Past) && !cues.Any(cue => cue.Role == CueRole.Now);

    public static SafetyTier Milder(SafetyTier tier) => tier == SafetyTier.Sure ? SafetyTier.Suspected : SafetyTier.None;

    /// <summary>"Someone broke into my house": all that points to an emergency is told without a time.</summary>
    private static bool IsUndated(IReadOnlyList<Cue> cues) =>
        cues.Any(cue => cue.Role == CueRole.Undated)
        && cues.All(cue => cue.Role is not (CueRole.Now or CueRole.Sign)
            || (cue.Role == CueRole.Sign && cues.Any(told => told.Role == CueRole.Undated && told.Start <= cue.End && cue.Start <= told.End)));

    private static SafetyKind Kind(SafetyScores scores, bool sign, bool crisis)
    {
        // Words of an emergency weigh for it: help that comes too soon does no harm.
        var lead = scores.Crisis - scores.Emergency - (sign ? 0.5 : 0) + (crisis ? 0.5 : 0);
        return lead > 0 ? SafetyKind.Crisis : SafetyKind.Emergency;
    }
}
