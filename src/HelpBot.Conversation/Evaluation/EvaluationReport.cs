namespace HelpBot.Conversation.Evaluation;

/// <summary>How well a file of questions was answered.</summary>
public sealed record EvaluationReport(IReadOnlyList<TurnScore> Scores)
{
    public int Total => Scores.Count;

    public int Right => Scores.Count(score => score.Right);

    public int Emergencies => Scores.Count(score => score.Asked.Expect.Topic == Topics.Emergency);

    public int EmergenciesMissed => Scores.Count(score => score.EmergencyMissed);

    public int FalseEmergencies => Scores.Count(score => score.FalseEmergency);

    public int WrongNumbers => Scores.Sum(score => score.WrongNumbers.Count);

    /// <summary>Right and total by expected topic, in the order of the glossary.</summary>
    public IReadOnlyList<Tally> ByTopic =>
        [.. Topics.All.Select(topic => Tally(topic, score => score.Asked.Expect.Topic == topic)).Where(tally => tally.Total > 0)];

    /// <summary>Right and total by language.</summary>
    public IReadOnlyList<Tally> ByLanguage =>
        [.. Languages.All.Select(language => Tally(language.Code(), score => score.Case.Language == language)).Where(tally => tally.Total > 0)];

    private Tally Tally(string name, Func<TurnScore, bool> belongs) =>
        new(name, Scores.Count(score => belongs(score) && score.Right), Scores.Count(belongs));
}

/// <summary>Right among a number.</summary>
public sealed record Tally(string Name, int Right, int Total)
{
    /// <summary>0 to 1; 1 for none at all.</summary>
    public double Share => Total == 0 ? 1 : (double)Right / Total;
}
