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
    private const double UncuedDoubtful = 0.7;
    private const double UncuedShared = 0.3;

    // "My house burnt, last year": what says that a clause is over or supposed may follow behind its comma.
    private const int Behind = 3;

    /// <param name="part">What was found in the part by itself.</param>
    /// <param name="isCued">True when the part was cut out around a sign of danger or despair.</param>
    public static SafetyTier Of(SafetyFinding part, bool isCued) => part switch
    {
        { Tier: not SafetyTier.Sure } => SafetyTier.None,
        { Rule: SafetyRule.Signs or SafetyRule.Models } when isCued => Cued(part.Scores, part.Kind),
        { Rule: SafetyRule.Signs or SafetyRule.Models } when Math.Max(part.Scores.Emergency, part.Scores.Crisis) > UncuedShared => Step(part.Scores.Urgent, Uncued, UncuedDoubtful),
        _ => SafetyTier.None,
    };

    /// <summary>True when something says that there is no cry in a clause. What is only supposed may be despair all the same: "nobody would notice if I died".</summary>
    public static bool IsDenied(Stretch clause, List<Cue> cues, bool isDespair) => cues.Exists(cue => cue.Bearing switch
    {
        CueBearing.Denies => true,
        CueBearing.DeniesHere => !(isDespair && cue.Role == CueRole.Ask) && Math.Max(cue.Start - clause.End, clause.Start - cue.End) <= Behind,
        _ => false,
    });

    private static SafetyTier Cued(SafetyScores scores, SafetyKind kind) =>
        scores.Emergency > Danger || (kind == SafetyKind.Crisis && scores.Crisis > Despair && scores.Urgent > Wish) ? SafetyTier.Sure
        : Math.Max(scores.Emergency, scores.Crisis) > Shared ? Step(scores.Urgent, Pressing, Doubtful)
        : scores.Urgent > Pressing ? SafetyTier.Sure : SafetyTier.None;

    private static SafetyTier Step(double score, double sure, double suspected) =>
        score > sure ? SafetyTier.Sure : score > suspected ? SafetyTier.Suspected : SafetyTier.None;
}
