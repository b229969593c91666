namespace HelpBot.Conversation.Evaluation;

/// <summary>How well files of questions were answered.</summary>
/// <param name="Scores">Every turn, in the order of the files.</param>
public sealed record EvaluationReport(IReadOnlyList<TurnScore> Scores)
{
    private const string UnknownLanguage = "unsaid";

    public int Total => Scores.Count;

    public int Right => Scores.Count(score => score.Right);

    /// <summary>Turns that were expected to be an emergency.</summary>
    public int Emergencies => Scores.Count(score => score.Asked.Expect.Topic == Topics.Emergency);

    public int EmergenciesMissed => Count(Alarm.Missed);

    /// <summary>Emergencies answered by 9-1-1 and nothing else.</summary>
    public int EmergenciesSure => Count(Alarm.Sure);

    public int EmergenciesSuspected => Count(Alarm.Suspected);

    /// <summary>Emergencies that were answered on another topic that is right too.</summary>
    public int EmergenciesOtherwise => Count(Alarm.Otherwise);

    /// <summary>Those of <see cref="EmergenciesSuspected"/> where asking back is the right answer.</summary>
    public int EmergenciesRightlySuspected => Scores.Count(score => score is { Alarm: Alarm.Suspected, Asked.Expect.AskBack: true });

    /// <summary>The share of emergencies met as they should be: surely, or by asking back where that is right; 0 to 1.</summary>
    public double ShareSure => Share(EmergenciesSure + EmergenciesRightlySuspected, Emergencies - EmergenciesOtherwise);

    /// <summary>Turns that were told of 9-1-1 for no reason, surely or as a suspicion.</summary>
    public int FalseEmergencies => FalseSure + FalseSuspected;

    public int FalseSure => Count(Alarm.False);

    public int FalseSuspected => Count(Alarm.FalseSuspected);

    /// <summary>Turns that were no emergency.</summary>
    public int NoEmergencies => Total - Emergencies;

    public int WrongNumbers => Scores.Sum(score => score.WrongNumbers.Count);

    /// <summary>Right and total by expected topic, in the order of the glossary.</summary>
    public IReadOnlyList<Tally> ByTopic =>
        [.. Topics.All.Select(topic => Tally(topic, score => score.Asked.Expect.Topic == topic)).Where(tally => tally.Total > 0)];

    /// <summary>Right and total by the language that the lines say they are in.</summary>
    public IReadOnlyList<Tally> ByLanguage =>
        [.. Languages.All.Select(language => Tally(language.Code(), score => score.Case.Language == language))
            .Append(Tally(UnknownLanguage, score => score.Case.Language is null))
            .Where(tally => tally.Total > 0)];

    /// <summary>Which topic was taken for which: pairs of expected and answered, the most frequent first within a topic.</summary>
    public IReadOnlyList<Confusion> Confusions =>
        [.. Scores.GroupBy(score => (score.Asked.Expect.Topic, score.AnsweredTopic))
            .Select(group => new Confusion(group.Key.Topic, group.Key.AnsweredTopic, group.Count()))
            .OrderBy(one => Topics.All.ToList().IndexOf(one.Expected))
            .ThenByDescending(one => one.Count)
            .ThenBy(one => one.Answered, StringComparer.Ordinal)];

    /// <summary>Do the probabilities mean what they say?</summary>
    public CalibrationTable Calibration =>
        CalibrationTable.Of(Scores.Where(score => score.Certainty is not null).Select(score => (score.Certainty!.Value, score.TopicRight)));

    /// <summary>Wrong turns, the most certain first; a wrong turn that no probability decided comes last.</summary>
    public IEnumerable<TurnScore> WorstFirst => Scores.Where(score => !score.Right).OrderByDescending(score => score.Certainty ?? -1);

    /// <summary>Part of a whole; 1 for none at all.</summary>
    internal static double Share(int part, int whole) => whole <= 0 ? 1 : (double)part / whole;

    private int Count(Alarm alarm) => Scores.Count(score => score.Alarm == alarm);

    private Tally Tally(string name, Func<TurnScore, bool> belongs) =>
        new(name, Scores.Count(score => belongs(score) && score.Right), Scores.Count(belongs));
}

/// <summary>Right among a number.</summary>
public sealed record Tally(string Name, int Right, int Total)
{
    /// <summary>0 to 1; 1 for none at all.</summary>
    public double Share => EvaluationReport.Share(Right, Total);
}

/// <summary>How often a topic was taken for another, or for itself.</summary>
public sealed record Confusion(string Expected, string Answered, int Count);
