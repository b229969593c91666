using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>A vector of mostly zeros: places and their values.</summary>
internal sealed class SparseVector(int[] places, float[] values)
{
    public float SquaredLength { get; } = Squares(values);

    /// <summary>The products with four vectors that lie side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector128<float> Dot(Vector128<float>[] weights)
    {
        var sum = Vector128<float>.Zero;
        for (var i = 0; i < places.Length; i++)
            sum += weights[places[i]] * Vector128.Create(values[i]);
        return sum;
    }

    /// <summary>The products of a vector of these places and values with four that lie side by side, by the numbers of a table; features
    /// that it doesn't hold count nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> Dot(ReadOnlySpan<int> places, ReadOnlySpan<float> values, Vector128<float>[] weights, FeatureTable table)
    {
        var sum = Vector128<float>.Zero;
        for (var i = 0; i < places.Length; i++)
            if (table.Find(places[i]) is >= 0 and var number)
                sum += weights[number] * Vector128.Create(values[i]);
        return sum;
    }

    /// <summary>This with the numbers of a table for places; what the table doesn't hold is added to it.</summary>
    public SparseVector Numbered(FeatureTable table)
    {
        var numbers = new int[places.Length];
        for (var i = 0; i < places.Length; i++)
            numbers[i] = table.Add(places[i]);
        return new SparseVector(numbers, values);
    }

    /// <summary>Adds this, times a factor of its own for each, to four vectors that lie side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(Vector128<float>[] weights, Vector128<float> factors)
    {
        for (var i = 0; i < places.Length; i++)
            weights[places[i]] += factors * Vector128.Create(values[i]);
    }

    private static float Squares(float[] values)
    {
        var sum = 0f;
        foreach (var value in values)
            sum += value * value;
        return sum;
    }
}
