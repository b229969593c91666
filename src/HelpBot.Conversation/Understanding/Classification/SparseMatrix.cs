namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Rows of sparse features, one after the other.</summary>
public sealed class SparseMatrix
{
    private readonly List<int> _starts = [0];
    private int[] _buckets = new int[1 << 16];
    private float[] _values = new float[1 << 16];

    public int Rows => _starts.Count - 1;

    public void Add(FeatureVector row)
    {
        var start = _starts[^1];
        var end = start + row.Count;
        if (end > _buckets.Length)
        {
            Array.Resize(ref _buckets, Math.Max(end, _buckets.Length * 2));
            Array.Resize(ref _values, _buckets.Length);
        }

        row.Buckets.CopyTo(_buckets.AsSpan(start));
        row.Values.CopyTo(_values.AsSpan(start));
        _starts.Add(end);
    }

    public ReadOnlySpan<int> Buckets(int row) => _buckets.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    public ReadOnlySpan<float> Values(int row) => _values.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);
}
