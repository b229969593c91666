using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>What one phrase adds to the margins of the watched lines.</summary>
internal sealed class PhraseEffect
{
    // Weaker pulls move no margin that one can see.
    private const float Weakest = 0.01f;

    private readonly Dictionary<int, float[]> _shifts = [];

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
                    Add(laboratory, rows[i], pull, weights);
                }
            }

            if (bias != 0)
            {
                _shifts[column] = [.. watched.Select(row => bias + Dot(laboratory, row, weights))];
            }
        }
    }

    /// <summary>How much it speaks, on a watched line, for one meaning rather than another.</summary>
    public float On(int line, Meaning meaning, Meaning other) =>
        Between(line, meaning.Topic, other.Topic) + Between(line, meaning.Subject, other.Subject) + Between(line, meaning.Aspect, other.Aspect);

    private float Between(int line, int column, int other) => column == other ? 0 : Shift(line, column) - Shift(line, other);

    private float Shift(int line, int column) => _shifts.TryGetValue(column, out var shifts) ? shifts[line] : 0;

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
