using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Trains one linear separator: squared hinge, L2, by dual coordinate descent with shrinking (Hsieh et al., ICML 2008).</summary>
internal sealed class SupportVectorTrainer(SparseMatrix rows, TrainingOptions options)
{
    private readonly float[] _norms = Norms(rows);

    /// <summary>Learns to tell the rows marked positive from the others.</summary>
    /// <param name="order">The rows to learn from; gets reordered.</param>
    /// <param name="positive">One per row.</param>
    /// <param name="costs">What an error on each row costs.</param>
    /// <param name="weights">Receives the weights; its content is overwritten.</param>
    /// <returns>The bias.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Train(int[] order, ReadOnlySpan<bool> positive, ReadOnlySpan<float> costs, Span<float> weights)
    {
        weights.Clear();
        var bias = 0f;
        var alphas = new float[rows.Rows];
        var active = order.Length;
        var limit = float.PositiveInfinity;
        var random = new Shuffle(options.Seed);
        for (var pass = 0; pass < options.Passes && active > 0; pass++)
        {
            var (highest, lowest) = (float.NegativeInfinity, float.PositiveInfinity);
            random.Apply(order.AsSpan(0, active));
            for (var at = 0; at < active; at++)
            {
                var row = order[at];
                var sign = positive[row] ? 1f : -1f;
                var diagonal = 0.5f / (costs[row] * (positive[row] ? options.PositiveFactor : 1));
                var gradient = (sign * (Dot(row, weights) + bias)) - 1 + (alphas[row] * diagonal);
                if (alphas[row] == 0 && gradient > limit)
                {
                    active--;
                    (order[at], order[active]) = (order[active], order[at]);
                    at--;
                    continue;
                }

                var projected = alphas[row] == 0 ? Math.Min(gradient, 0) : gradient;
                (highest, lowest) = (Math.Max(highest, projected), Math.Min(lowest, projected));
                if (Math.Abs(projected) < 1e-6f)
                {
                    continue;
                }

                var alpha = Math.Max(alphas[row] - (gradient / (_norms[row] + diagonal)), 0);
                var step = (alpha - alphas[row]) * sign;
                alphas[row] = alpha;
                bias += step;
                Move(row, step, weights);
            }

            if (highest - lowest < options.Tolerance)
            {
                break;
            }

            limit = highest <= 0 ? float.PositiveInfinity : highest;
        }

        return bias;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Dot(int row, ReadOnlySpan<float> weights)
    {
        var buckets = rows.Buckets(row);
        var values = rows.Values(row);
        var sum = 0f;
        for (var i = 0; i < buckets.Length; i++)
        {
            sum += values[i] * weights[buckets[i]];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(int row, float step, Span<float> weights)
    {
        var buckets = rows.Buckets(row);
        var values = rows.Values(row);
        for (var i = 0; i < buckets.Length; i++)
        {
            weights[buckets[i]] += step * values[i];
        }
    }

    private static float[] Norms(SparseMatrix rows)
    {
        var norms = new float[rows.Rows];
        for (var row = 0; row < norms.Length; row++)
        {
            var sum = 1f;
            foreach (var value in rows.Values(row))
            {
                sum += value * value;
            }

            norms[row] = sum;
        }

        return norms;
    }
}
