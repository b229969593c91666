namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Rows of sparse features, in pages that are never copied: 6 bytes a feature.</summary>
public sealed class SparseMatrix
{
    // Small enough that a page is no large object: each of those may bring a full collection about.
    private const int PageSize = 1 << 14;

    private readonly List<Row> _rows = [];
    private ushort[] _buckets = [];
    private float[] _values = [];
    private int _used;

    public int Rows => _rows.Count;

    public void Add(FeatureVector row)
    {
        if (_used + row.Count > _buckets.Length)
        {
            _buckets = GC.AllocateUninitializedArray<ushort>(Math.Max(PageSize, row.Count));
            _values = GC.AllocateUninitializedArray<float>(_buckets.Length);
            _used = 0;
        }

        row.Buckets.CopyTo(_buckets.AsSpan(_used));
        row.Values.CopyTo(_values.AsSpan(_used));
        _rows.Add(new Row(_buckets, _values, _used, row.Count));
        _used += row.Count;
    }

    public ReadOnlySpan<ushort> Buckets(int row) => _rows[row].Buckets.AsSpan(_rows[row].Start, _rows[row].Count);

    public ReadOnlySpan<float> Values(int row) => WritableValues(row);

    internal Span<float> WritableValues(int row) => _rows[row].Values.AsSpan(_rows[row].Start, _rows[row].Count);

    private readonly record struct Row(ushort[] Buckets, float[] Values, int Start, int Count);
}
