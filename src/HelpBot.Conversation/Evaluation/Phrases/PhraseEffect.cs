using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>What one phrase adds to the margins of the watched lines. Without it the margins change by that much at most, since the other
/// phrases then say more.</summary>
internal sealed class PhraseEffect
{
    // Weaker pulls move no margin that one can see.
    private const float Weakest = 0.01f;

    private readonly List<(int Column, float[] Shifts)> _shifts = [];

    /// <param name="laboratory">Where it was learnt.</param>
    /// <param name="rows">The phrase's rows.</param>
    /// <param name="margins">Their margins, when the model has learnt from them.</param>
    /// <param name="watched">The rows to look at.</param>
    public PhraseEffect(PhraseLaboratory laboratory, IReadOnlyList<int> rows, IReadOnlyList<float[]> margins, int[] watched)
    {
        var weights = new float[FeatureSpace.Size];
        for (var column = 0; column < laboratory.Classes; column++)
        {
            Array.Clear(weights);
            var bias = 0f;
            for (var i = 0; i < rows.Count; i++)
            {
                var pull = laboratory.Pull(rows[i], column, margins[i][column]);
                if (Math.Abs(pull) > Weakest)
                {
                    bias += pull;
                    Strength += Math.Abs(pull);
                    Add(laboratory, rows[i], pull, weights);
                }
            }

            if (bias != 0)
            {
                _shifts.Add((column, [.. watched.Select(row => bias + Dot(laboratory, row, weights))]));
            }
        }
    }

    /// <summary>How strongly it pulls in all; 0 when it is no support vector of any class.</summary>
    public float Strength { get; }

    /// <summary>Takes it out of the margins of a watched line.</summary>
    public void TakeOut(int line, float[] margins)
    {
        foreach (var (column, shifts) in _shifts)
        {
            margins[column] -= shifts[line];
        }
    }

    /// <summary>How much it moves a watched line.</summary>
    public float On(int line) => _shifts.Sum(one => Math.Abs(one.Shifts[line]));

    private static void Add(PhraseLaboratory laboratory, int row, float pull, float[] weights)
    {
        var buckets = laboratory.Buckets(row);
        var values = laboratory.Values(row);
        for (var i = 0; i < buckets.Length; i++)
        {
            weights[buckets[i]] += pull * values[i];
        }
    }

    private static float Dot(PhraseLaboratory laboratory, int row, float[] weights)
    {
        var buckets = laboratory.Buckets(row);
        var values = laboratory.Values(row);
        var sum = 0f;
        for (var i = 0; i < buckets.Length; i++)
        {
            sum += values[i] * weights[buckets[i]];
        }

        return sum;
    }
}
