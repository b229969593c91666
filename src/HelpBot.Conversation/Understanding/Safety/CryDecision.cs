namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Whether a part of a message is a cry for help, whatever calm words stand around it. The bounds were set like those of
/// <see cref="SafetyDecision"/>; a part must be plainer than a message by itself, for there are many parts.</summary>
internal static class CryDecision
{
    // From where on a part with a sign is a cry, and from where on one is suspected when it sounds like either danger or despair.
    private const double Pressing = 0.6;
    private const double Danger = 0.7;
    private const double Doubtful = 0.35;
    private const double Shared = 0.1;

    // A wish to die is seldom urgent in its words.
    private const double Despair = -0.3;
    private const double Wish = 0.15;

    // A clause without any sign must alarm the models by far, and one of danger and despair must be its kind.
    private const double Uncued = 0.9;
    private const double UncuedDoubtful = 0.6;
    private const double UncuedShared = 0.3;

    // What comes after a "but" or an "also" is what the message is about: it needs hardly more than a message by itself.
    private const double Turned = 0.4;
    private const double TurnedDoubtful = 0.1;
    private const double TurnedShared = -0.2;

    // "My house burnt, last year": what says that a clause is over or supposed may follow behind its comma. Only what is over may stand before it.
    private const int Behind = 3;

    /// <param name="part">What was found in the part by itself.</param>
    /// <param name="where">Which part of the message it is.</param>
    public static SafetyTier Of(SafetyFinding part, CryPart where) => part switch
    {
        { Tier: not SafetyTier.Sure } or { Rule: not (SafetyRule.Signs or SafetyRule.Models) } => SafetyTier.None,
        _ when where == CryPart.AroundSign => Cued(part.Scores, part.Kind),
        _ when where == CryPart.AfterTurn && Shares(part.Scores, TurnedShared) => Step(part.Scores.Urgent, Turned, TurnedDoubtful),
        _ when Shares(part.Scores, UncuedShared) => Step(part.Scores.Urgent, Uncued, UncuedDoubtful),
        _ => SafetyTier.None,
    };

    /// <summary>True when it is danger or despair, not only something urgent.</summary>
    private static bool Shares(SafetyScores scores, double bound) => Math.Max(scores.Emergency, scores.Crisis) > bound;

    /// <summary>True when something says that there is no cry in a clause. What is only supposed may be despair all the same: "nobody would notice if I died".</summary>
    public static bool IsDenied(Stretch clause, List<Cue> cues, bool isDespair) => cues.Exists(cue => cue.Bearing switch
    {
        CueBearing.Denies => true,
        CueBearing.DeniesHere => !(isDespair && cue.Role == CueRole.Ask) && cue.Start - clause.End <= Behind
            && clause.Start - cue.End < (cue.Role == CueRole.Ask ? 0 : Behind + 1),
        _ => false,
    });

    private static SafetyTier Cued(SafetyScores scores, SafetyKind kind) =>
        scores.Emergency > Danger || (kind == SafetyKind.Crisis && scores.Crisis > Despair && scores.Urgent > Wish) ? SafetyTier.Sure
        : Shares(scores, Shared) ? Step(scores.Urgent, Pressing, Doubtful)
        : scores.Urgent > Pressing ? SafetyTier.Sure : SafetyTier.None;

    private static SafetyTier Step(double score, double sure, double suspected) =>
        score > sure ? SafetyTier.Sure : score > suspected ? SafetyTier.Suspected : SafetyTier.None;
}
