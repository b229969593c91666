using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Many linear separators with weights of one byte, stored so that one feature's weights for all classes lie together.</summary>
public sealed class LinearModel
{
    private readonly int _stride;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _biases;

    internal LinearModel(int classes)
    {
        var lanes = Vector<sbyte>.Count;
        Classes = classes;
        _stride = (classes + lanes - 1) / lanes * lanes;
        _weights = new sbyte[FeatureSpace.Size * _stride];
        _scales = new float[_stride];
        _biases = new float[_stride];
    }

    public int Classes { get; }

    /// <summary>Length that <see cref="Score"/> needs of its output.</summary>
    public int Stride => _stride;

    public long Bytes => _weights.LongLength + (8L * _stride);

    /// <summary>One margin per class; above 0 means yes.</summary>
    public void Score(ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values, Span<float> scores)
    {
        scores = scores[.._stride];
        scores.Clear();
        for (var i = 0; i < buckets.Length; i++)
        {
            Accumulate(_weights.AsSpan(buckets[i] * _stride, _stride), values[i], scores);
        }

        for (var c = 0; c < Classes; c++)
        {
            scores[c] = (scores[c] * _scales[c]) + _biases[c];
        }
    }

    /// <summary>What one feature adds to one class's margin, per unit of its value.</summary>
    public float Weight(int bucket, int index) => _weights[(bucket * _stride) + index] * _scales[index];

    internal void AddTo(ContentHash hash) => hash.Add<sbyte>(_weights).Add<float>(_scales).Add<float>(_biases);

    /// <summary>Takes the weights of some classes.</summary>
    /// <param name="classes">By lane, the class.</param>
    /// <param name="weights">By bucket, one weight per lane of <see cref="SupportVectorTrainer"/>.</param>
    /// <param name="biases">By lane.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Set(ReadOnlySpan<int> classes, ReadOnlySpan<float> weights, ReadOnlySpan<float> biases)
    {
        const int Lanes = SupportVectorTrainer.Lanes;
        var largest = Vector512<float>.Zero;
        for (var at = 0; at < weights.Length; at += Lanes)
        {
            largest = Vector512.Max(largest, Vector512.Abs(Vector512.Create(weights.Slice(at, Lanes))));
        }

        var scales = Vector512.ConditionalSelect(
            Vector512.Equals(largest, Vector512<float>.Zero), Vector512<float>.One, largest / sbyte.MaxValue);
        for (var lane = 0; lane < classes.Length; lane++)
        {
            (_scales[classes[lane]], _biases[classes[lane]]) = (scales[lane], biases[lane]);
        }

        for (var at = 0; at < weights.Length; at += Lanes)
        {
            var exact = Vector512.Create(weights.Slice(at, Lanes));
            if (exact != Vector512<float>.Zero)
            {
                var rounded = Vector512.ConvertToInt32(Vector512.Round(exact / scales));
                var row = _weights.AsSpan(at / Lanes * _stride, _stride);
                for (var lane = 0; lane < classes.Length; lane++)
                {
                    row[classes[lane]] = (sbyte)rounded[lane];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Accumulate(ReadOnlySpan<sbyte> weights, float value, Span<float> scores)
    {
        var floats = Vector<float>.Count;
        var factor = new Vector<float>(value);
        for (var at = 0; at < weights.Length; at += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(weights[at..]), out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            Add(first, factor, scores[at..]);
            Add(second, factor, scores[(at + floats)..]);
            Add(third, factor, scores[(at + (2 * floats))..]);
            Add(fourth, factor, scores[(at + (3 * floats))..]);
        }
    }

    private static void Add(Vector<int> weights, Vector<float> factor, Span<float> scores) =>
        (new Vector<float>(scores) + (Vector.ConvertToSingle(weights) * factor)).CopyTo(scores);
}
