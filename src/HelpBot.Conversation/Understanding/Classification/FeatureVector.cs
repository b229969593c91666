using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Sparse features of one utterance, in memory that is used again. Not thread-safe: one per thread.</summary>
public sealed class FeatureVector
{
    // By bucket: the block it was last met in (upper half) and its place (lower half), together so that one look finds both.
    private readonly ulong[] _marks = new ulong[FeatureSpace.Size];
    private readonly FeatureBlock[] _blocks = new FeatureBlock[BlockLengths.MostBlocks];
    private ushort[] _buckets = new ushort[2048];
    private float[] _values = new float[2048];
    private ulong _mark;
    private int _ended;

    public int Count { get; private set; }

    public ReadOnlySpan<ushort> Buckets => _buckets.AsSpan(0, Count);

    /// <summary>Counts at first, values once <see cref="Weigh"/> was called.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    /// <summary>The blocks that were ended: features of one kind, scaled together.</summary>
    internal ReadOnlySpan<FeatureBlock> Blocks => _blocks.AsSpan(0, _ended);

    public void Clear() => (Count, _ended, _mark) = (0, 0, _mark + 1);

    /// <summary>Counts a feature once more in the open block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ulong feature)
    {
        var bucket = (ushort)(feature & (FeatureSpace.Size - 1));
        var mark = _marks[bucket];
        if (mark >> 32 == _mark)
        {
            _values[(int)(uint)mark]++;
            return;
        }

        if (Count == _buckets.Length)
        {
            Array.Resize(ref _buckets, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }

        _marks[bucket] = (_mark << 32) | (uint)Count;
        (_buckets[Count], _values[Count]) = (bucket, 1);
        Count++;
    }

    /// <summary>Ends the open block and begins the next.</summary>
    /// <param name="length">The Euclidean length that the block is to have.</param>
    public void EndBlock(float length)
    {
        _blocks[_ended++] = new FeatureBlock(Count, length);
        _mark++;
    }

    /// <summary>Turns counts into values: (1 + ln count) times the bucket's weight, each block scaled to its length.</summary>
    public void Weigh(ReadOnlySpan<float> weights)
    {
        var start = 0;
        foreach (var block in Blocks)
        {
            block.Weigh(_buckets.AsSpan(start..block.End), _values.AsSpan(start..block.End), weights);
            start = block.End;
        }
    }
}
