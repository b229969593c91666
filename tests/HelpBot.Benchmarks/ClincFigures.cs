namespace HelpBot.Benchmarks;

/// <summary>One line of the data.</summary>
internal sealed record ClincLine(string Text, string Intent)
{
    public const string OutOfScope = "oos";

    public bool InScope => Intent != OutOfScope;
}

/// <summary>A line and what was made of it.</summary>
internal readonly record struct Judged(ClincLine Line, ClincVerdict Verdict);

/// <summary>In-scope accuracy (a refusal is an error) and out-of-scope recall, per cent.</summary>
internal sealed record ClincFigures(double Accuracy, double OutOfScopeRecall)
{
    /// <param name="judged">Lines and what was made of them.</param>
    /// <param name="intents">The intents by index.</param>
    /// <param name="threshold">What is likelier than this to belong is not refused.</param>
    public static ClincFigures Of(IReadOnlyList<Judged> judged, List<string> intents, double threshold)
    {
        var (right, inScope, refused) = (0, 0, 0);
        foreach (var (line, verdict) in judged)
        {
            var accepted = verdict.Belongs >= threshold;
            inScope += line.InScope ? 1 : 0;
            right += line.InScope && accepted && intents[verdict.Intent] == line.Intent ? 1 : 0;
            refused += !line.InScope && !accepted ? 1 : 0;
        }

        return new ClincFigures(
            Math.Round(100.0 * right / Math.Max(1, inScope), 2), Math.Round(100.0 * refused / Math.Max(1, judged.Count - inScope), 2));
    }

    /// <summary>The threshold that refuses as much as it may: at most this share of in-scope lines that would have been right.</summary>
    public static double Threshold(IReadOnlyList<Judged> judged, List<string> intents, double mostRefused)
    {
        var right = judged.Where(one => one.Line.InScope && intents[one.Verdict.Intent] == one.Line.Intent)
            .Select(one => one.Verdict.Belongs).Order().ToList();
        return right.Count == 0 ? 0 : right[Math.Min(right.Count - 1, (int)(mostRefused * judged.Count(one => one.Line.InScope)))];
    }
}
