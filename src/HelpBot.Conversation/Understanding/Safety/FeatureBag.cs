using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Collects the features of one vector, in blocks that each get a length of their own when they are weighed. Names are hashed to places.</summary>
internal sealed class FeatureBag(int size)
{
    private readonly List<int> block = new(256);
    private readonly List<int> places = new(256);
    private readonly List<float> values = new(256);
    private readonly List<(int First, int End)> blocks = new(4);

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

    /// <summary>Ends a block of what was added since the last one; repeats count for little.</summary>
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

        blocks.Add((first, places.Count));
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
        blocks.Clear();
    }

    /// <summary>What was collected, by the numbers of a table; what the table doesn't hold is added to it. Not weighed yet.</summary>
    public SparseVector ToVector(FeatureTable table)
    {
        var numbers = new int[places.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = table.Add(places[i]);
        return new SparseVector(numbers, [.. values], [.. blocks]);
    }

    /// <summary>The products with four vectors that lie side by side; features that the table doesn't hold only make their block longer.</summary>
    public Vector128<float> Dot(Vector128<float>[] weights, FeatureTable table, Rarity rarity)
    {
        var sum = Vector128<float>.Zero;
        var next = 0;
        foreach (var (first, end) in CollectionsMarshal.AsSpan(blocks))
        {
            sum += Plain(weights, table, next, first);
            sum += Block(weights, table, rarity, first, end);
            next = end;
        }

        return sum + Plain(weights, table, next, places.Count);
    }

    private Vector128<float> Plain(Vector128<float>[] weights, FeatureTable table, int first, int end)
    {
        var sum = Vector128<float>.Zero;
        for (var i = first; i < end; i++)
            if (table.Find(places[i]) is >= 0 and var number)
                sum += weights[number] * Vector128.Create(values[i]);
        return sum;
    }

    private Vector128<float> Block(Vector128<float>[] weights, FeatureTable table, Rarity rarity, int first, int end)
    {
        var (sum, squares) = (Vector128<float>.Zero, 0f);
        for (var i = first; i < end; i++)
        {
            var number = table.Find(places[i]);
            var value = values[i] * rarity.Of(number);
            squares += value * value;
            if (number >= 0)
                sum += weights[number] * Vector128.Create(value);
        }

        return squares > 0 ? sum / MathF.Sqrt(squares) : sum;
    }
}
