using System.Globalization;
using System.Text;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Writes a report for an operator: first what was wrong, then the figures.</summary>
public static class EvaluationReportText
{
    private const int LongestReply = 160;

    /// <param name="worst">How many of the worst mistakes to list.</param>
    public static string Write(EvaluationReport report, int worst = 10)
    {
        var text = new StringBuilder();
        foreach (var score in report.Scores.Where(score => !score.Right))
        {
            WriteWrong(text, score);
        }

        WriteConfusions(text, report.Confusions);
        WriteCalibration(text, report.Calibration);
        WriteWorst(text, [.. report.WorstFirst.Where(score => score.Certainty is not null).Take(worst)]);
        WriteTallies(text, "topic", report.ByTopic);
        WriteTallies(text, "language", report.ByLanguage);
        Line(text, $"right               {report.Right} of {report.Total} ({Percent(report.Right, report.Total)})");
        var otherwise = report.EmergenciesOtherwise == 0 ? "" : $", {report.EmergenciesOtherwise} answered otherwise";
        Line(text, $"emergencies         {report.Emergencies}: {report.EmergenciesSure} sure, {report.EmergenciesSuspected} suspected{otherwise}");
        Line(text, $"emergencies missed  {report.EmergenciesMissed} of {report.Emergencies}");
        Line(text, $"false emergencies   {report.FalseEmergencies} of {report.NoEmergencies}: {report.FalseSure} sure, {report.FalseSuspected} suspected");
        Line(text, $"wrong numbers       {report.WrongNumbers}");
        return text.ToString();
    }

    private static void WriteWrong(StringBuilder text, TurnScore score)
    {
        Line(text, $"{Place(score)}: {score.Asked.Text}");
        foreach (var fault in score.Faults)
        {
            Line(text, $"    {fault}");
        }

        foreach (var reply in score.Replies)
        {
            var line = reply.Text.ReplaceLineEndings(" ");
            var shown = line.Length > LongestReply ? line[..LongestReply] + "…" : line;
            Line(text, $"    [{reply.Provenance.Topic}, {reply.Provenance.Outcome}] {shown}");
        }
    }

    private static void WriteConfusions(StringBuilder text, IReadOnlyList<Confusion> confusions)
    {
        foreach (var row in confusions.GroupBy(one => one.Expected).Where(row => row.Any(one => one.Answered != one.Expected)))
        {
            var taken = row.Where(one => one.Answered != one.Expected).Select(one => $"{one.Answered} {one.Count}");
            Line(text, $"taken for {row.Key,-18} {row.Where(one => one.Answered == one.Expected).Sum(one => one.Count),4} right; {string.Join(", ", taken)}");
        }
    }

    private static void WriteCalibration(StringBuilder text, CalibrationTable table)
    {
        foreach (var bin in table.Bins)
        {
            Line(text, $"certainty {bin.From:0.0} to {bin.To:0.0} {bin.Total,6} answers, said {100 * bin.Certainty,5:F1} %, right {100 * bin.Right,5:F1} %");
        }

        if (table.Total > 0)
        {
            Line(text, $"certainty off by   {100 * table.Error:F1} % on average ({table.Total} answers; Brier {table.Brier:F3})");
        }
    }

    private static void WriteWorst(StringBuilder text, List<TurnScore> worst)
    {
        foreach (var score in worst)
        {
            Line(text, $"worst     {score.Certainty:F2} {Place(score)}: {score.AnsweredTopic} for {score.Asked.Expect.Topic}");
        }
    }

    private static void WriteTallies(StringBuilder text, string title, IReadOnlyList<Tally> tallies)
    {
        foreach (var tally in tallies)
        {
            Line(text, $"{title,-9} {tally.Name,-18} {tally.Right,4} of {tally.Total,-4} {Percent(tally.Right, tally.Total),6}");
        }
    }

    private static string Place(TurnScore score) => score.Case.Turns.Count > 1 ? $"{score.Case.Id} turn {score.Turn + 1}" : score.Case.Id;

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Percent(int part, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{(total == 0 ? 100 : 100.0 * part / total):F1} %");
}
