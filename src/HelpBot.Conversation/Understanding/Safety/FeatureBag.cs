namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Collects features of one vector, in blocks that each get a length of their own.</summary>
internal sealed class FeatureBag(int size)
{
    private readonly Dictionary<int, float> values = [];
    private readonly Dictionary<int, int> counts = [];

    public void Add(ReadOnlySpan<char> kind, ReadOnlySpan<char> name)
    {
        var place = Place(kind, name);
        counts[place] = counts.GetValueOrDefault(place) + 1;
    }

    /// <summary>A feature outside the blocks, with the value given.</summary>
    public void AddOnce(ReadOnlySpan<char> kind, ReadOnlySpan<char> name, float value) => values[Place(kind, name)] = value;

    /// <summary>Ends a block: what was added since the last one is scaled to this length.</summary>
    public void Close(double length)
    {
        var squares = counts.Values.Sum(count => Damped(count) * Damped(count));
        var scale = squares > 0 ? length / Math.Sqrt(squares) : 0;
        foreach (var (place, count) in counts)
            values[place] = values.GetValueOrDefault(place) + (float)(Damped(count) * scale);
        counts.Clear();
    }

    /// <summary>The vector, with a constant for the bias.</summary>
    public SparseVector ToVector()
    {
        values[0] = 1;
        return new SparseVector([.. values.Keys], [.. values.Values]);
    }

    private static double Damped(int count) => 1 + Math.Log(count);

    private int Place(ReadOnlySpan<char> kind, ReadOnlySpan<char> name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in kind)
            hash = (hash ^ c) * 1099511628211UL;
        hash = (hash ^ 31) * 1099511628211UL;
        foreach (var c in name)
            hash = (hash ^ c) * 1099511628211UL;
        return (int)((hash ^ (hash >> 29)) & (ulong)(size - 1));
    }
}
