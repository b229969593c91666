using System.Globalization;
using System.Text;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Writes a comparison for an operator: what got worse first.</summary>
public static class RunComparisonText
{
    private const int MostKeys = 20;

    public static string Write(RunComparison comparison)
    {
        var text = new StringBuilder();
        WriteChanges(text, "worse", comparison.Worse);
        WriteChanges(text, "better", comparison.Better);
        WriteChanges(text, "still wrong, otherwise", comparison.StillWrong);
        WriteKeys(text, "only now", comparison.Added);
        WriteKeys(text, "only before", comparison.Removed);
        Line(text, $"compared            {comparison.Common} turns: {comparison.Better.Count} better, {comparison.Worse.Count} worse");
        return text.ToString();
    }

    private static void WriteChanges(StringBuilder text, string title, IReadOnlyList<TurnChange> changes)
    {
        foreach (var change in changes)
        {
            Line(text, $"{title}: {change.After.Key}: {change.After.Text}");
            Line(text, $"    {Answer(change.Before)} -> {Answer(change.After)}, {change.After.Expected} expected");
        }
    }

    private static string Answer(EvaluatedTurn turn) =>
        string.Join(" + ", turn.Topics.Zip(turn.Outcomes, (topic, outcome) => $"{topic} ({outcome})").DefaultIfEmpty("no reply"));

    private static void WriteKeys(StringBuilder text, string title, IReadOnlyList<string> keys)
    {
        if (keys.Count > 0)
        {
            Line(text, $"{title}: {string.Join(", ", keys.Take(MostKeys))}{(keys.Count > MostKeys ? $" and {keys.Count - MostKeys} more" : "")}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
