namespace HelpBot.Conversation.Understanding;

/// <summary>Decides from probabilities how well an inquiry was understood. Answering is preferred where it is plausible.</summary>
internal sealed class CertaintyRule
{
    private const double Plausible = 0.2;
    private const double Belongs = 0.3;
    private const double BelongsClearly = 0.5;
    private const double LikelyEnough = 0.4;
    private const double BelongsAfterAll = 0.6;
    private const double Doubtful = 0.5;
    private const double CloseFactor = 1.4;
    private const float MostlyUnknown = 0.6f;

    public Certainty Of(IReadOnlyList<Candidate> candidates, Scores scores)
    {
        var best = candidates[0];
        if (best.Topic == Topics.Unclear)
        {
            return Certainty.NotUnderstood;
        }

        if (best.Topic == Topics.OutOfScope)
        {
            return scores.Belongs >= BelongsAfterAll && best.Probability < Doubtful && candidates.Count > 1 ? Certainty.Close : Outside(best);
        }

        if (scores.Belongs < Belongs || best.Probability < Plausible || (scores.Belongs < BelongsClearly && best.Probability < LikelyEnough))
        {
            return scores.Facts.Unknown >= MostlyUnknown
                ? Certainty.NotUnderstood
                : Outside(candidates.FirstOrDefault(candidate => candidate.Topic == Topics.OutOfScope));
        }

        return candidates.Count > 1 && candidates[1].Probability * CloseFactor > best.Probability && candidates[1].Topic != Topics.OutOfScope
            ? Certainty.Close
            : Certainty.Sure;
    }

    private static Certainty Outside(Candidate? outOfScope) =>
        outOfScope?.Aspect == Aspects.PoliceBusiness ? Certainty.NotPublished : Certainty.Unrelated;
}
