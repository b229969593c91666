using System.Globalization;
using System.Text;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Writes a report for an operator: first what was wrong, then the figures.</summary>
public static class EvaluationReportText
{
    private const int LongestReply = 160;

    public static string Write(EvaluationReport report)
    {
        var text = new StringBuilder();
        foreach (var score in report.Scores.Where(score => !score.Right))
        {
            WriteWrong(text, score);
        }

        WriteTallies(text, "topic", report.ByTopic);
        WriteTallies(text, "language", report.ByLanguage);
        text.AppendLine(CultureInfo.InvariantCulture, $"right               {report.Right} of {report.Total} ({Percent(report.Right, report.Total)})");
        text.AppendLine(CultureInfo.InvariantCulture, $"emergencies missed  {report.EmergenciesMissed} of {report.Emergencies}");
        text.AppendLine(CultureInfo.InvariantCulture, $"false emergencies   {report.FalseEmergencies} of {report.Total - report.Emergencies}");
        text.AppendLine(CultureInfo.InvariantCulture, $"wrong numbers       {report.WrongNumbers}");
        return text.ToString();
    }

    private static void WriteWrong(StringBuilder text, TurnScore score)
    {
        var place = score.Case.Turns.Count > 1 ? $" turn {score.Turn + 1}" : "";
        text.AppendLine(CultureInfo.InvariantCulture, $"{score.Case.Id}{place}: {score.Asked.Text}");
        foreach (var fault in score.Faults)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {fault}");
        }

        foreach (var reply in score.Replies)
        {
            var line = reply.Text.ReplaceLineEndings(" ");
            var shown = line.Length > LongestReply ? line[..LongestReply] + "…" : line;
            text.AppendLine(CultureInfo.InvariantCulture, $"    [{reply.Provenance.Topic}, {reply.Provenance.Outcome}] {shown}");
        }
    }

    private static void WriteTallies(StringBuilder text, string title, IReadOnlyList<Tally> tallies)
    {
        foreach (var tally in tallies)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture, $"{title,-9} {tally.Name,-18} {tally.Right,4} of {tally.Total,-4} {Percent(tally.Right, tally.Total),6}");
        }
    }

    private static string Percent(int part, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{(total == 0 ? 100 : 100.0 * part / total):F1} %");
}
