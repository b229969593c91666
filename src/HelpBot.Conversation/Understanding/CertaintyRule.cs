namespace HelpBot.Conversation.Understanding;

/// <summary>
/// Decides from probabilities how well an inquiry was understood. Answering is preferred where it is plausible: most of what people
/// ask a help line is its business, and the gate was trained as if half of it were not. A mere guess at what hardly belongs is no
/// answer, though. The bounds were set on phrases held out in turn from the training.
/// </summary>
internal sealed class CertaintyRule
{
    private const double Belongs = 0.1;
    private const double RatherNot = 0.5;
    private const double CloseFactor = 1.15;
    private const double Guess = 0.35;
    private const double VagueGuess = 0.7;
    private const double Hardly = 0.3;
    private const float MostlyUnknown = 0.6f;

    /// <param name="candidates">Best first.</param>
    public Certainty Of(IReadOnlyList<Candidate> candidates, Scores scores)
    {
        var outside = candidates.FirstOrDefault(candidate => candidate.Topic is Topics.OutOfScope);
        var inside = candidates.Where(candidate => candidate.Topic is not Topics.OutOfScope).ToList();
        if (inside.Count == 0 || scores.Belongs < Belongs || outside?.Probability > RatherNot || (outside is not null && outside == candidates[0] && IsGuess(inside[0], scores)))
        {
            return scores.Facts.Unknown >= MostlyUnknown ? Certainty.NotUnderstood
                : outside?.Aspect == Aspects.PoliceBusiness ? Certainty.NotPublished
                : Certainty.Unrelated;
        }

        return inside[0].Topic is Topics.Unclear || IsGuess(inside[0], scores) ? Certainty.NotUnderstood
            : IsClose(inside) ? Certainty.Close
            : Certainty.Sure;
    }

    // To ask is better than an answer beside the point; "I found nothing on that" is the vaguest of all.
    private static bool IsGuess(Candidate best, Scores scores) =>
        best.Probability < (best is { Topic: Topics.FaqRedirect, Subjects.Count: 0 } ? VagueGuess : Guess) && scores.Belongs < Hardly;

    private static bool IsClose(List<Candidate> inside) =>
        inside.Count > 1 && inside[1].Topic is not Topics.Unclear && inside[1].Probability * CloseFactor > inside[0].Probability
        && !(TellsAll(inside[0]) && TellsAll(inside[1]));

    // "What is affected?", "when will all be back?": the status at a glance and the incident tell much the same.
    private static bool TellsAll(Candidate candidate) =>
        candidate.Topic is Topics.IncidentInfo || candidate is { Topic: Topics.ServiceStatus, Subjects.Count: 0 };
}
