using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Sparse features of one utterance, in memory that is used again. Not thread-safe: one per thread.</summary>
public sealed class FeatureVector
{
    private readonly int[] _stamps = new int[FeatureSpace.Size];
    private readonly int[] _places = new int[FeatureSpace.Size];
    private int[] _buckets = new int[4096];
    private float[] _values = new float[4096];
    private int _block;
    private int _blockStart;

    public int Count { get; private set; }

    public ReadOnlySpan<int> Buckets => _buckets.AsSpan(0, Count);

    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        BeginBlock();
    }

    /// <summary>Starts a block: features of one kind, scaled together by <see cref="EndBlock"/>.</summary>
    public void BeginBlock()
    {
        _block++;
        _blockStart = Count;
    }

    /// <summary>Counts a feature once more in the open block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ulong feature)
    {
        var bucket = (int)(feature & (FeatureSpace.Size - 1));
        if (_stamps[bucket] == _block)
        {
            _values[_places[bucket]]++;
            return;
        }

        if (Count == _buckets.Length)
        {
            Array.Resize(ref _buckets, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }

        (_stamps[bucket], _places[bucket]) = (_block, Count);
        (_buckets[Count], _values[Count]) = (bucket, 1);
        Count++;
    }

    /// <summary>Weighs the open block's counts, (1 + ln count) times the feature's weight, and scales it to the given length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void EndBlock(ReadOnlySpan<float> weights, float length)
    {
        var squares = 0f;
        for (var i = _blockStart; i < Count; i++)
        {
            var count = _values[i];
            var value = (count <= 1 ? 1 : 1 + MathF.Log(count)) * weights[_buckets[i]];
            _values[i] = value;
            squares += value * value;
        }

        var scale = squares > 0 ? length / MathF.Sqrt(squares) : 0;
        for (var i = _blockStart; i < Count; i++)
        {
            _values[i] *= scale;
        }

        BeginBlock();
    }
}
