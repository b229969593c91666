namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Decides on one stretch from its cues and scores. A missed emergency is the worst mistake, so cues or models alone can
/// raise a suspicion; only both together, or one of them strongly, make it sure. The bounds were set on lines that nothing was
/// trained on, and hold on folds of them that they were not set on.</summary>
internal static class SafetyDecision
{
    private const double OneHint = -0.4;

    // What nearly alarmed.
    private const double Uneasy = -0.25;

    // From where on no question beside it takes back what the models alone alarmed for.
    private const double Loud = 1.1;

    // What no model comes near to alarming for.
    private const double Calm = -0.3;

    // "Blue table": a few words that never came together say little for the models alone.
    private const int FewWords = 3;
    private const double FewWordsBound = 0.4;

    // Of a message with so many words that no line has, letters tell little.
    private const double Strange = 0.15;
    private const double StrangeBound = 0.05;

    /// <param name="scores">What the models say of the stretch.</param>
    /// <param name="cues">The cues in it.</param>
    /// <param name="learnt">How many of its words were learnt.</param>
    /// <param name="strange">The share of its words that no line has as they are typed.</param>
    public static (SafetyTier Tier, SafetyKind Kind, SafetyRule Rule) Of(SafetyScores scores, List<Cue> cues, int learnt, double strange)
    {
        var (tier, kind, rule) = Of(scores, cues);
        if (rule == SafetyRule.Models && strange >= Strange && IsByLettersAlone(scores, cues))
            return (SafetyTier.None, kind, SafetyRule.OneWord);
        return cues.Any(CueRole.Sign) || cues.Any(CueRole.Crisis) ? (tier, kind, rule)
            : learnt == 0 && tier == SafetyTier.None ? (tier, kind, rule)
            : learnt > 1 ? IsTooFew(scores, cues, learnt) ? (SafetyTier.None, kind, SafetyRule.OneWord) : (tier, kind, rule)
            // "3", "main", "Gaspard 12": whatever the models make of one word that they know, only a cue makes it a cry.
            : !cues.Any(CueRole.Hint) ? (SafetyTier.None, SafetyKind.Emergency, SafetyRule.OneWord)
            : tier == SafetyTier.None ? (scores.Urgent > OneHint ? SafetyTier.Suspected : SafetyTier.None, kind, SafetyRule.OneWord)
            : (tier, kind, rule);
    }

    private static (SafetyTier Tier, SafetyKind Kind, SafetyRule Rule) Of(SafetyScores scores, List<Cue> cues)
    {
        var kind = Kind(scores, cues);
        var crisis = kind == SafetyKind.Crisis;
        var cued = cues.Any(crisis ? CueRole.Crisis : CueRole.Sign);
        var unguarded = Unguarded(scores, cues, cued, crisis);
        var lowering = Lowering(cues, kind);
        var tier = lowering > 0 ? Guarded(scores, cues, cued, crisis, lowering) : unguarded;
        if (tier == SafetyTier.Sure && IsUndated(cues))
            return (SafetyTier.Suspected, kind, SafetyRule.Undated);
        var rule = tier < unguarded ? SafetyRule.Context : tier == SafetyTier.None ? SafetyRule.Nothing : cued ? SafetyRule.Signs : SafetyRule.Models;
        return (tier, kind, rule);
    }

    /// <summary>True for a cue that makes a message milder: a guard, a question (not in despair, which may ask for a line to call), and what is told
    /// as long over unless something is said to happen now.</summary>
    public static bool Lowers(Cue cue, List<Cue> cues, SafetyKind kind) => cue.Role switch
    {
        CueRole.Guard => true,
        CueRole.Past => !cues.Any(CueRole.Now),
        CueRole.Ask => kind != SafetyKind.Crisis,
        _ => false,
    };

    private static SafetyTier Unguarded(SafetyScores scores, List<Cue> cues, bool cued, bool crisis) => (crisis, cued) switch
    {
        (false, true) when scores.Urgent > (cues.CountLists(CueRole.Sign) > 1 ? -0.2 : -0.1) || scores.Emergency > 0 => SafetyTier.Sure,
        (false, true) when scores.Urgent > (cues.Any(CueRole.Now) ? -0.6 : -0.3) || scores.Emergency > -0.25 => SafetyTier.Suspected,
        (true, true) when scores.Urgent > -0.1 || scores.Crisis > -0.05 => SafetyTier.Sure,
        (true, true) when scores.Urgent > -0.4 || scores.Crisis > (cues.CountLists(CueRole.Crisis) > 1 ? -0.7 : -0.4) => SafetyTier.Suspected,
        (false, false) when scores.Emergency > -0.1 || scores.Urgent > 0.1 => SafetyTier.Sure,
        (true, false) when scores.Crisis > -0.2 && scores.Urgent > 0 => SafetyTier.Sure,
        (_, false) when scores.Urgent > Uncued(cues) => SafetyTier.Suspected,
        // Despair is seldom urgent in its words; what sounds like nothing but despair is heard all the same.
        (true, false) when scores.Urgent > -0.35 && scores.Crisis + (0.5 * scores.Despair) > 0.3 => SafetyTier.Suspected,
        _ => SafetyTier.None,
    };

    private static SafetyTier Guarded(SafetyScores scores, List<Cue> cues, bool cued, bool crisis, int lowering)
    {
        var clear = crisis ? scores.Crisis : scores.Emergency;
        return cued switch
        {
            true when clear > (lowering > 1 ? 0.5 : 0.05) => SafetyTier.Sure,
            true when lowering == 1 && (scores.Urgent > (cues.Any(CueRole.Guard) || cues.Any(CueRole.Past) ? 0.3 : -0.2) || clear > 0) => SafetyTier.Suspected,
            true when scores.Urgent > 0.25 || clear > 0.25 => SafetyTier.Suspected,
            false when clear > 0.3 => SafetyTier.Sure,
            false when scores.Urgent > 0 => SafetyTier.Suspected,
            _ => SafetyTier.None,
        };
    }

    /// <summary>From where on the models alone suspect; sooner when it is said to be now, or something hints at it.</summary>
    private static double Uncued(List<Cue> cues) => (cues.Any(CueRole.Undated), cues.Any(CueRole.Now)) switch
    {
        (true, true) => -0.5,
        (true, false) => -0.25,
        (false, true) => cues.Any(CueRole.Hint) ? -0.25 : -0.2,
        _ => cues.Any(CueRole.Hint) ? -0.2 : -0.1,
    };

    /// <summary>How many different lists make it milder.</summary>
    private static int Lowering(List<Cue> cues, SafetyKind kind)
    {
        var count = 0;
        for (var i = 0; i < cues.Count; i++)
            if (Lowers(cues[i], cues, kind) && cues.IsFirst(i))
                count++;
        return count;
    }

    /// <summary>True when nothing but the letters of words that were never learnt speaks for it.</summary>
    private static bool IsByLettersAlone(SafetyScores scores, List<Cue> cues) =>
        scores.Urgent < StrangeBound && scores.Emergency < 0 && scores.Crisis < 0 && cues.TrueForAll(cue => !cue.Role.IsAlarming());

    private static bool IsTooFew(SafetyScores scores, List<Cue> cues, int learnt) =>
        learnt <= FewWords && scores.Urgent < FewWordsBound && !cues.Any(CueRole.Hint) && !cues.Any(CueRole.Undated);

    /// <summary>True when the models nearly raised an alarm and nothing made it milder.</summary>
    public static bool IsUneasy(SafetyRule rule, SafetyScores scores, List<Cue> cues) =>
        rule == SafetyRule.Nothing && scores.Urgent > Uneasy && Lowering(cues, SafetyKind.Emergency) == 0;

    /// <summary>True for a suspicion that the models hardly share; of one word ("911") they must be against it.</summary>
    public static bool IsFaint(SafetyTier tier, SafetyKind kind, SafetyScores scores, List<Cue> cues, int words) =>
        tier == SafetyTier.Suspected && scores.Urgent < (words > 1 ? 0.1 : 0) && (kind == SafetyKind.Emergency || !cues.Any(CueRole.Crisis)) && !IsNow(scores, cues) && !cues.Any(CueRole.Undated)
        && !(cues.Any(CueRole.Sign) && Lowering(cues, kind) == 0 && scores.Urgent > Uneasy)
        && !(cues.Any(CueRole.Hint) && scores.Urgent > (words > 1 ? -0.15 : 0));

    /// <summary>True when it is said to be now, unless the models speak against an emergency: "are your lines working now".</summary>
    private static bool IsNow(SafetyScores scores, List<Cue> cues) =>
        cues.Any(CueRole.Now) && (scores.Urgent >= 0 || scores.Emergency >= Uneasy || cues.Any(CueRole.Sign));

    /// <summary>"I was attacked. It was two years ago.": a sentence alarms, the message doesn't, and says why.</summary>
    /// <remarks>What the models alone suspect is taken back by a question, too: "He left a rifle. How do I turn it in?"</remarks>
    /// <param name="asks">True when one of the sentences ends with a question mark.</param>
    public static bool IsTakenBack(SafetyFinding worst, SafetyFinding whole, List<Cue> cues, bool asks) =>
        whole.Tier < worst.Tier && !cues.Any(CueRole.Now)
        && (cues.Any(CueRole.Guard) || cues.Any(CueRole.Past)
            || (worst.Rule == SafetyRule.Models && worst.Scores.Urgent < Loud && (cues.Any(CueRole.Ask) || (asks && IsCalm(whole.Scores, cues)))));

    /// <summary>One step milder, or no alarm when the whole message is plainly calm: "I keep getting disconnected. Are your lines down?"</summary>
    public static SafetyTier TakenBack(SafetyTier worst, SafetyScores whole, List<Cue> cues) =>
        worst == SafetyTier.Sure && !IsCalm(whole, cues) ? SafetyTier.Suspected : SafetyTier.None;

    private static bool IsCalm(SafetyScores whole, List<Cue> cues) =>
        whole.Urgent < Calm && !cues.Any(CueRole.Sign) && !cues.Any(CueRole.Crisis);

    /// <summary>"Somebody got into my shed": all that points to an emergency is told without a time.</summary>
    private static bool IsUndated(List<Cue> cues) =>
        cues.Any(CueRole.Undated)
        && cues.All(cue => cue.Role is not (CueRole.Now or CueRole.Sign)
            || (cue.Role == CueRole.Sign && cues.Any(told => told.Role == CueRole.Undated && told.Start <= cue.End && cue.Start <= told.End)));

    private static SafetyKind Kind(SafetyScores scores, List<Cue> cues)
    {
        var (sign, crisis) = (cues.Any(CueRole.Sign), cues.CountLists(CueRole.Crisis));

        // "I fell, I can't get up, I'm alone": lonely words beside danger that is sure are no despair yet.
        if (crisis == 0 && scores.Emergency > 0 && cues.Any(CueRole.Hint))
            return SafetyKind.Emergency;

        // Words of an emergency weigh for it: help that comes too soon does no harm. Words of despair alone are despair.
        var lead = scores.Despair + scores.Crisis - scores.Emergency + (sign ? crisis > 0 ? -0.3 : -1 : 0) + (crisis * (sign ? 0.3 : 1));
        return lead > 0 ? SafetyKind.Crisis : SafetyKind.Emergency;
    }
}
