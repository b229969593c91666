namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Sparse features of one utterance, in memory that is used again. Not thread-safe: one per thread.</summary>
public sealed class FeatureVector
{
    private const int FirstMarks = 1024;

    // Where the features of the open block are, by bucket, with the next slot free for it: block (16 bits), bucket (16 bits), place (32 bits).
    // Small, so that it stays in the processor's nearest cache; what another block left there counts as free.
    private ulong[] _marks = new ulong[FirstMarks];
    private readonly FeatureBlock[] _blocks = new FeatureBlock[BlockLengths.MostBlocks];
    private ushort[] _buckets = new ushort[2048];
    private float[] _values = new float[2048];
    private ulong _mark = 1;
    private int _start;
    private int _ended;

    public int Count { get; private set; }

    public ReadOnlySpan<ushort> Buckets => _buckets.AsSpan(0, Count);

    /// <summary>Counts at first, values once <see cref="Weigh"/> was called.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    /// <summary>The blocks that were ended: features of one kind, scaled together.</summary>
    internal ReadOnlySpan<FeatureBlock> Blocks => _blocks.AsSpan(0, _ended);

    public void Clear()
    {
        (Count, _ended) = (0, 0);
        Begin();
    }

    /// <summary>Counts a feature once more in the open block.</summary>
    public void Add(ulong feature)
    {
        var bucket = feature & (FeatureSpace.Size - 1);
        var wanted = (_mark << 16) | bucket;
        var marks = _marks;
        var slot = (int)bucket & (marks.Length - 1);
        for (var mark = marks[slot]; mark >> 48 == _mark; mark = marks[slot])
        {
            if (mark >> 32 == wanted)
            {
                _values[(int)(uint)mark]++;
                return;
            }

            slot = (slot + 1) & (marks.Length - 1);
        }

        marks[slot] = (wanted << 32) | (uint)Count;
        if (Count == _buckets.Length)
        {
            Array.Resize(ref _buckets, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }

        (_buckets[Count], _values[Count]) = ((ushort)bucket, 1);
        Count++;
        if ((Count - _start) * 2 > marks.Length)
        {
            Widen();
        }
    }

    /// <summary>Ends the open block and begins the next.</summary>
    /// <param name="length">The Euclidean length that the block is to have.</param>
    public void EndBlock(float length)
    {
        _blocks[_ended++] = new FeatureBlock(Count, length);
        Begin();
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

    private void Begin()
    {
        _start = Count;
        if (_mark++ == ushort.MaxValue)
        {
            Array.Clear(_marks);
            _mark = 1;
        }
    }

    private void Widen()
    {
        _marks = new ulong[_marks.Length * 2];
        for (var place = _start; place < Count; place++)
        {
            var slot = _buckets[place] & (_marks.Length - 1);
            while (_marks[slot] != 0)
            {
                slot = (slot + 1) & (_marks.Length - 1);
            }

            _marks[slot] = (_mark << 48) | ((ulong)_buckets[place] << 32) | (uint)place;
        }
    }
}
