using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>
/// Trains linear separators, <see cref="Lanes"/> at a time over the same rows: squared hinge, L2, by dual coordinate descent with
/// shrinking (Hsieh et al., ICML 2008). A visit to a row serves all lanes, so that each feature is looked up once. No operation
/// mixes lanes or fuses roundings: the result is the same on every processor.
/// </summary>
internal sealed class SupportVectorTrainer(SparseMatrix rows, float[] norms, float[] costs, TrainingOptions options)
{
    /// <summary>How many separators are trained at once.</summary>
    public const int Lanes = 16;

    private readonly float[] _alphas = new float[rows.Rows * Lanes];
    private readonly float[] _weights = new float[FeatureSpace.Size * Lanes];
    private readonly LaneMean? _mean = options.MeanPoints > 0 ? new(FeatureSpace.Size * Lanes) : null;

    /// <summary>By bucket, one weight per lane.</summary>
    public ReadOnlySpan<float> Weights => _mean is null ? _weights : _mean.Weights;

    /// <summary>Learns to tell each lane's rows from the others.</summary>
    /// <param name="order">The rows to learn from; gets reordered.</param>
    /// <param name="members">By row, a bit per lane that it belongs to.</param>
    /// <returns>The bias of each lane.</returns>
    public float[] Train(Span<int> order, ReadOnlySpan<ushort> members)
    {
        Array.Clear(_weights);
        Array.Clear(_alphas);
        _mean?.Clear();
        var (low, high, random) = (new LanePass(), new LanePass(), new Shuffle(options.Seed));
        var active = order.Length;
        for (var pass = 0; pass < options.Passes && active > 0 && (low.IsRunning || high.IsRunning); pass++)
        {
            random.Apply(order[..active]);
            active = Pass(order[..active], members, ref low, ref high, pass == options.Passes - 1 ? _mean : null);
            low.End(options.Tolerance);
            high.End(options.Tolerance);
        }

        var biases = new float[Lanes];
        var (lowBias, highBias) = _mean?.End(_weights, low.Bias, high.Bias) ?? (low.Bias, high.Bias);
        lowBias.CopyTo(biases);
        highBias.CopyTo(biases.AsSpan(Lanes / 2));
        return biases;
    }

    /// <summary>Visits each row once. Rows that no lane has a use for go to the end.</summary>
    /// <returns>How many rows are still of use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Pass(Span<int> order, ReadOnlySpan<ushort> members, ref LanePass low, ref LanePass high, LaneMean? mean)
    {
        var active = order.Length;
        var (visits, between) = (0, Math.Max(1, order.Length / Math.Max(1, options.MeanPoints)));
        for (var at = 0; at < active; at++)
        {
            if (mean is not null && ++visits % between == 0)
            {
                mean.Add(_weights, low.Bias, high.Bias);
            }

            var row = order[at];
            var (lowMargin, highMargin) = Margins(row, low.Bias, high.Bias);
            var alphas = _alphas.AsSpan(row * Lanes, Lanes);
            var isIdle = low.Step(lowMargin, (byte)members[row], costs[row], options.PositiveFactor, norms[row], alphas)
                & high.Step(highMargin, (byte)(members[row] >> 8), costs[row], options.PositiveFactor, norms[row], alphas[(Lanes / 2)..]);
            if (isIdle)
            {
                active--;
                (order[at], order[active]) = (order[active], order[at]);
                at--;
            }
            else if (low.Change != Vector256<float>.Zero || high.Change != Vector256<float>.Zero)
            {
                Move(row, low.Change, high.Change);
            }
        }

        return active;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (Vector256<float> Low, Vector256<float> High) Margins(int row, Vector256<float> low, Vector256<float> high)
    {
        var buckets = rows.Buckets(row);
        var values = rows.Values(row);
        for (var i = 0; i < buckets.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            var weights = _weights.AsSpan(buckets[i] * Lanes, Lanes);
            low += Vector256.Create<float>(weights) * value;
            high += Vector256.Create<float>(weights[(Lanes / 2)..]) * value;
        }

        return (low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(int row, Vector256<float> low, Vector256<float> high)
    {
        var buckets = rows.Buckets(row);
        var values = rows.Values(row);
        for (var i = 0; i < buckets.Length; i++)
        {
            var value = Vector256.Create(values[i]);
            var weights = _weights.AsSpan(buckets[i] * Lanes, Lanes);
            (Vector256.Create<float>(weights) + (low * value)).CopyTo(weights);
            (Vector256.Create<float>(weights[(Lanes / 2)..]) + (high * value)).CopyTo(weights[(Lanes / 2)..]);
        }
    }
}
