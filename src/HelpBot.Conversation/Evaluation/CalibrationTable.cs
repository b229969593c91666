namespace HelpBot.Conversation.Evaluation;

/// <summary>Reliability of probabilities: of what was said to be right with 0.8, 80 % should be right.</summary>
/// <param name="Bins">By tenths of certainty; empty tenths are left out.</param>
/// <param name="Error">Expected calibration error: how far certainty and truth lie apart, on average; 0 to 1.</param>
/// <param name="Brier">Mean square of the distance between certainty and truth; 0 is perfect.</param>
public sealed record CalibrationTable(IReadOnlyList<CalibrationBin> Bins, double Error, double Brier)
{
    private const int Tenths = 10;

    /// <summary>How many answers a probability decided.</summary>
    public int Total => Bins.Sum(bin => bin.Total);

    /// <param name="answers">Certainty, 0 to 1, and whether the answer was right.</param>
    public static CalibrationTable Of(IEnumerable<(double Certainty, bool Right)> answers)
    {
        var all = answers.ToList();
        var bins = all
            .GroupBy(one => Math.Clamp((int)(one.Certainty * Tenths), 0, Tenths - 1))
            .OrderBy(group => group.Key)
            .Select(group => new CalibrationBin(
                (double)group.Key / Tenths,
                (double)(group.Key + 1) / Tenths,
                group.Count(),
                group.Average(one => one.Certainty),
                group.Average(one => one.Right ? 1.0 : 0)))
            .ToList();
        return new CalibrationTable(
            bins,
            bins.Sum(bin => bin.Total * Math.Abs(bin.Right - bin.Certainty)) / Math.Max(1, all.Count),
            all.Sum(one => Math.Pow(one.Certainty - (one.Right ? 1 : 0), 2)) / Math.Max(1, all.Count));
    }
}

/// <summary>One tenth of the certainties.</summary>
/// <param name="From">Lowest certainty in it.</param>
/// <param name="To">Highest certainty in it.</param>
/// <param name="Total">How many answers.</param>
/// <param name="Certainty">Their mean certainty.</param>
/// <param name="Right">The share of them that was right.</param>
public sealed record CalibrationBin(double From, double To, int Total, double Certainty, double Right);
