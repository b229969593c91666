namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Weighs together what <see cref="SafetyDecision"/> bounds one by one, and takes an alarm back where all together is far too little for one.
/// The weights are those of a logistic regression on 4,000 messages that nothing was trained on, rounded.</summary>
internal static class SafetyVerdict
{
    private const double Start = -1;
    private const double Urgent = 2;
    private const double ItsKind = 2;
    private const double Cued = 0.8;
    private const double Wish = 1.1;

    // The scores have fallen for these already, by more than they should.
    private const double Milder = 0.65;

    // Who is in danger seldom ends with a question mark.
    private const double Asks = -1.8;

    // Of a hundred messages this calm, no more than a few are cries.
    private const double Calm = -2.1;

    private const int MostLists = 2;

    /// <summary>The finding, or no alarm.</summary>
    /// <param name="found">What the bounds make of the message. One that took something back is left alone: its scores are those of the whole
    /// message, though a sentence of it alarmed; and so is a crime without a time, which is to be asked about however calmly it is told.</param>
    /// <param name="asks">True when the message ends with a question mark.</param>
    public static SafetyFinding Of(SafetyFinding found, bool asks) =>
        found is { Tier: not SafetyTier.None, Itself: null } && !found.Cues.Any(CueRole.Undated) && Weight(found, asks) < Calm
            ? found with { Tier = SafetyTier.None, Rule = SafetyRule.Weighed }
            : found;

    private static double Weight(SafetyFinding found, bool asks)
    {
        var (scores, cues) = (found.Scores, found.Cues);
        return Start + (Urgent * scores.Urgent) + (ItsKind * Math.Max(scores.Emergency, scores.Crisis))
            + (cues.Any(CueRole.Sign) || cues.Any(CueRole.Crisis) ? Cued : 0)
            + (Wish * Math.Min(MostLists, cues.CountLists(CueRole.Crisis)))
            + (Milder * (Math.Min(MostLists, cues.CountLists(CueRole.Ask)) + (cues.Any(CueRole.Past) ? 1 : 0)))
            + (asks ? Asks : 0);
    }
}
