using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Evaluation;

/// <summary>An evaluation as it is printed and kept as JSON, to compare later ones with. Holds what was asked in its redacted form.</summary>
public sealed record EvaluationRun
{
    /// <summary>Shape of this object; raised when it changes.</summary>
    public int Version { get; init; } = CurrentVersion;

    public const int CurrentVersion = 1;

    public required EvaluationFigures Figures { get; init; }

    public required IReadOnlyList<Tally> ByTopic { get; init; }

    public required IReadOnlyList<Tally> ByLanguage { get; init; }

    public required IReadOnlyList<Confusion> Confusions { get; init; }

    public required CalibrationTable Calibration { get; init; }

    /// <summary>Keys of the worst mistakes, the most certain first.</summary>
    public required IReadOnlyList<string> Worst { get; init; }

    /// <summary>What was not reached of the bounds.</summary>
    public required IReadOnlyList<string> Unmet { get; init; }

    /// <summary>Every turn, in the order of the files.</summary>
    public required IReadOnlyList<EvaluatedTurn> Turns { get; init; }

    /// <param name="report">What was found.</param>
    /// <param name="unmet">What was not reached.</param>
    /// <param name="worst">How many of the worst mistakes to name.</param>
    /// <param name="privacy">Takes personal data out of what was asked.</param>
    public static EvaluationRun Of(EvaluationReport report, IReadOnlyList<string> unmet, int worst, IPersonalData privacy)
    {
        var keys = Keys(report.Scores);
        return new EvaluationRun
        {
            Figures = EvaluationFigures.Of(report),
            ByTopic = report.ByTopic,
            ByLanguage = report.ByLanguage,
            Confusions = report.Confusions,
            Calibration = report.Calibration,
            Worst = [.. report.WorstFirst.Take(worst).Select(score => keys[score])],
            Unmet = unmet,
            Turns = [.. report.Scores.Select(score => EvaluatedTurn.Of(score, keys[score], privacy))],
        };
    }

    // Two lines may have the same id, in one file or in two.
    private static Dictionary<TurnScore, string> Keys(IReadOnlyList<TurnScore> scores)
    {
        var keys = new Dictionary<TurnScore, string>(ReferenceEqualityComparer.Instance);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var score in scores)
        {
            var key = score.Case.Turns.Count > 1 ? $"{score.Case.Id}/{score.Turn + 1}" : score.Case.Id;
            var times = seen[key] = seen.GetValueOrDefault(key) + 1;
            keys[score] = times == 1 ? key : $"{key}#{times}";
        }

        return keys;
    }
}

/// <summary>The figures of an evaluation.</summary>
public sealed record EvaluationFigures(
    int Total, int Right, int Emergencies, int EmergenciesSure, int EmergenciesSuspected, int EmergenciesOtherwise, int EmergenciesMissed,
    double ShareSure, int FalseEmergencies, int FalseSure, int FalseSuspected, int WrongNumbers)
{
    public static EvaluationFigures Of(EvaluationReport report) => new(
        report.Total, report.Right, report.Emergencies, report.EmergenciesSure, report.EmergenciesSuspected, report.EmergenciesOtherwise,
        report.EmergenciesMissed, report.ShareSure, report.FalseEmergencies, report.FalseSure, report.FalseSuspected, report.WrongNumbers);
}

/// <summary>One turn of an evaluation.</summary>
/// <param name="Key">The line's id, with the turn from 1 for a conversation; unique in the run.</param>
/// <param name="Text">What was asked, redacted.</param>
public sealed record EvaluatedTurn(
    string Key, string Text, string Expected, IReadOnlyList<string> Topics, IReadOnlyList<string> Outcomes, IReadOnlyList<string> Sources,
    bool Right, double? Certainty, IReadOnlyList<string> Faults)
{
    public static EvaluatedTurn Of(TurnScore score, string key, IPersonalData privacy) => new(
        key,
        privacy.Redact(score.Asked.Text),
        score.Asked.Expect.Topic,
        [.. score.Replies.Select(reply => reply.Provenance.Topic)],
        [.. score.Replies.Select(reply => reply.Provenance.Outcome)],
        [.. score.Replies.SelectMany(reply => reply.Provenance.Sources).Distinct()],
        score.Right,
        score.Certainty is { } certainty ? Math.Round(certainty, 4) : null,
        [.. score.Faults.Select(privacy.Redact)]);
}
