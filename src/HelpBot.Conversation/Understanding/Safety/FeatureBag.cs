using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Collects the features of one vector, in blocks that each get a length of their own. Names are hashed to places.</summary>
internal sealed class FeatureBag(int size)
{
    private readonly List<int> block = new(256);
    private readonly List<int> places = new(256);
    private readonly List<float> values = new(256);

    /// <summary>The place of a feature; <paramref name="size"/> is a power of two.</summary>
    public static int Place(ReadOnlySpan<char> kind, ReadOnlySpan<char> name, int size)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in kind)
            hash = (hash ^ c) * 1099511628211UL;
        hash = (hash ^ 31) * 1099511628211UL;
        foreach (var c in name)
            hash = (hash ^ c) * 1099511628211UL;
        return (int)((hash ^ (hash >> 29)) & (ulong)(size - 1));
    }

    public void Add(ReadOnlySpan<char> kind, ReadOnlySpan<char> name) => block.Add(Place(kind, name, size));

    public void Add(ReadOnlySpan<int> known) => block.AddRange(known);

    /// <summary>A feature outside the blocks, with the value given.</summary>
    public void AddOnce(ReadOnlySpan<char> kind, ReadOnlySpan<char> name, float value)
    {
        places.Add(Place(kind, name, size));
        values.Add(value);
    }

    /// <summary>Ends a block: what was added since the last one is scaled to length 1; repeats count for little.</summary>
    public void Close()
    {
        CollectionsMarshal.AsSpan(block).Sort();
        var first = places.Count;
        for (int i = 0, next; i < block.Count; i = next)
        {
            for (next = i + 1; next < block.Count && block[next] == block[i]; next++)
            {
            }

            places.Add(block[i]);
            values.Add(next - i == 1 ? 1 : 1 + MathF.Log(next - i));
        }

        var own = CollectionsMarshal.AsSpan(values)[first..];
        var squares = 0f;
        foreach (var value in own)
            squares += value * value;
        var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        foreach (ref var value in own)
            value *= scale;
        block.Clear();
    }

    /// <summary>Ends the vector with a constant for the bias.</summary>
    public void End()
    {
        places.Add(0);
        values.Add(1);
    }

    /// <summary>Empties it, to be filled again.</summary>
    public void Clear()
    {
        block.Clear();
        places.Clear();
        values.Clear();
    }

    public SparseVector ToVector() => new([.. places], [.. values]);

    /// <summary>The products with four vectors that lie side by side, of the features in a table.</summary>
    public Vector128<float> Dot(Vector128<float>[] weights, FeatureTable table) =>
        SparseVector.Dot(CollectionsMarshal.AsSpan(places), CollectionsMarshal.AsSpan(values), weights, table);
}
