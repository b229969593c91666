namespace HelpBot.Conversation.Understanding;

/// <summary>Decides from probabilities how well an inquiry was understood. Answering is preferred where it is plausible.</summary>
internal sealed class CertaintyRule
{
    private const double Plausible = 0.25;
    private const double Belongs = 0.15;
    private const double CloseFactor = 1.4;
    private const float MostlyUnknown = 0.6f;

    public Certainty Of(IReadOnlyList<Candidate> candidates, Scores scores)
    {
        var best = candidates[0];
        if (best.Topic == Topics.OutOfScope)
        {
            return best.Aspect == Aspects.PoliceBusiness ? Certainty.NotPublished : Certainty.Unrelated;
        }

        if (scores.Belongs < Belongs || best.Probability < Plausible)
        {
            return scores.UnknownShare >= MostlyUnknown ? Certainty.NotUnderstood : Certainty.Unrelated;
        }

        return candidates.Count > 1 && candidates[1].Probability * CloseFactor > best.Probability && candidates[1].Topic != Topics.OutOfScope
            ? Certainty.Close
            : Certainty.Sure;
    }
}
