namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Margins to probabilities.</summary>
internal static class Softmax
{
    /// <summary>Probabilities that sum to 1; <paramref name="sharpness"/> is the inverse temperature.</summary>
    public static void Apply(ReadOnlySpan<float> scores, float sharpness, Span<float> probabilities)
    {
        var top = float.NegativeInfinity;
        foreach (var score in scores)
        {
            top = Math.Max(top, score);
        }

        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            probabilities[i] = MathF.Exp((scores[i] - top) * sharpness);
            sum += probabilities[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            probabilities[i] /= sum;
        }
    }

    /// <summary>The sharpness under which the right classes are likeliest (calibration by temperature).</summary>
    public static float Fit(IReadOnlyList<(float[] Scores, int Right)> rows)
    {
        var (best, bestLoss) = (4f, double.PositiveInfinity);
        for (var sharpness = 1f; sharpness <= 12; sharpness *= 1.08f)
        {
            var loss = rows.Sum(row => Loss(row.Scores, row.Right, sharpness));
            (best, bestLoss) = loss < bestLoss ? (sharpness, loss) : (best, bestLoss);
        }

        return best;
    }

    private static double Loss(float[] scores, int right, float sharpness)
    {
        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += Math.Exp((score - scores[right]) * sharpness);
        }

        return Math.Log(sum);
    }
}
