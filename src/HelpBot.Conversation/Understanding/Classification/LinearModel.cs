using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Many linear separators with weights of one byte, stored so that one feature's weights for all classes lie together.</summary>
internal sealed class LinearModel : IMarginModel
{
    // So many classes' weights are taken at once.
    private const int Together = 16;
    private const int RowsAtOnce = 1 << 8;

    private readonly int _stride;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _biases;

    public LinearModel(int classes)
    {
        var lanes = Vector<sbyte>.Count;
        Classes = classes;
        _stride = (classes + lanes - 1) / lanes * lanes;
        _weights = new sbyte[FeatureSpace.Size * _stride];
        _scales = new float[_stride];
        _biases = new float[_stride];
    }

    public int Classes { get; }

    public int Stride => _stride;

    public long Bytes => _weights.LongLength + (8L * _stride);

    /// <summary>One margin per class; above 0 means yes.</summary>
    public void Score(ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values, Span<float> scores)
    {
        scores = scores[.._stride];
        for (var first = 0; first < _stride; first += Vector<sbyte>.Count)
        {
            Sum(_weights.AsSpan(first), _stride, buckets, values, scores[first..]);
        }

        for (var c = 0; c < Classes; c++)
        {
            scores[c] = (scores[c] * _scales[c]) + _biases[c];
        }
    }

    /// <exception cref="InvalidDataException">It is none of so many classes.</exception>
    public static LinearModel Read(ModelReader reader, int classes)
    {
        reader.Expect((long)FeatureSpace.Size * reader.Within(classes, classes));
        var model = new LinearModel(classes);
        reader.Fill(model._scales.AsSpan(0, model.Classes));
        reader.Fill(model._biases.AsSpan(0, model.Classes));
        var rows = new sbyte[RowsAtOnce * model.Classes];
        for (var bucket = 0; bucket < FeatureSpace.Size; bucket++)
        {
            var at = bucket % RowsAtOnce * model.Classes;
            if (at == 0)
            {
                reader.Fill<sbyte>(rows);
            }

            rows.AsSpan(at, model.Classes).CopyTo(model._weights.AsSpan(bucket * model._stride));
        }

        return model;
    }

    /// <summary>Without the room between classes, which another processor may need more of.</summary>
    public void Write(ModelWriter writer)
    {
        writer.Number(Classes);
        writer.Raw<float>(_scales.AsSpan(0, Classes));
        writer.Raw<float>(_biases.AsSpan(0, Classes));
        for (var bucket = 0; bucket < FeatureSpace.Size; bucket++)
        {
            writer.Raw<sbyte>(_weights.AsSpan(bucket * _stride, Classes));
        }
    }

    public void AddTo(ContentHash hash) => hash.Add<sbyte>(_weights).Add<float>(_scales).Add<float>(_biases);

    /// <summary>Takes the weights of some classes. Several may be taken at once.</summary>
    /// <param name="classes">Which classes.</param>
    /// <param name="weights">By bucket, one weight for each of them, and room for more up to a multiple of 16.</param>
    /// <param name="biases">One for each of them.</param>
    public void Set(ReadOnlySpan<int> classes, ReadOnlySpan<float> weights, ReadOnlySpan<float> biases)
    {
        var width = weights.Length / FeatureSpace.Size;
        for (var first = 0; first < classes.Length; first += Together)
        {
            var some = classes[first..Math.Min(classes.Length, first + Together)];
            var scales = Scales(weights[first..], width);
            for (var i = 0; i < some.Length; i++)
            {
                (_scales[some[i]], _biases[some[i]]) = (scales[i], biases[first + i]);
            }

            Round(some, weights[first..], width, scales);
        }
    }

    /// <summary>What one step of each of sixteen classes' rounded weights stands for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<float> Scales(ReadOnlySpan<float> weights, int width)
    {
        var largest = Vector512<float>.Zero;
        for (var at = 0; at < weights.Length; at += width)
        {
            largest = Vector512.Max(largest, Vector512.Abs(Vector512.Create(weights.Slice(at, Together))));
        }

        return Vector512.ConditionalSelect(
            Vector512.Equals(largest, Vector512<float>.Zero), Vector512<float>.One, largest / sbyte.MaxValue);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Round(ReadOnlySpan<int> classes, ReadOnlySpan<float> weights, int width, Vector512<float> scales)
    {
        for (var bucket = 0; bucket < FeatureSpace.Size; bucket++)
        {
            var exact = Vector512.Create(weights.Slice(bucket * width, Together));
            if (exact != Vector512<float>.Zero)
            {
                var rounded = Vector512.ConvertToInt32(Vector512.Round(exact / scales));
                var row = _weights.AsSpan(bucket * _stride, _stride);
                for (var i = 0; i < classes.Length; i++)
                {
                    row[classes[i]] = (sbyte)rounded[i];
                }
            }
        }
    }

    /// <summary>Adds up the weights of as many classes as fit into one vector of bytes; the sums stay in the processor's registers meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum(ReadOnlySpan<sbyte> weights, int stride, ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values, Span<float> scores)
    {
        var (a, b, c, d) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        for (var i = 0; i < buckets.Length; i++)
        {
            var factor = new Vector<float>(values[i]);
            Vector.Widen(new Vector<sbyte>(weights[(buckets[i] * stride)..]), out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            a += Vector.ConvertToSingle(first) * factor;
            b += Vector.ConvertToSingle(second) * factor;
            c += Vector.ConvertToSingle(third) * factor;
            d += Vector.ConvertToSingle(fourth) * factor;
        }

        var floats = Vector<float>.Count;
        a.CopyTo(scores);
        b.CopyTo(scores[floats..]);
        c.CopyTo(scores[(2 * floats)..]);
        d.CopyTo(scores[(3 * floats)..]);
    }
}
