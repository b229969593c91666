using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>A vector of mostly zeros: places and their values.</summary>
/// <param name="blocks">Runs of places that get a length of their own.</param>
internal sealed class SparseVector(int[] places, float[] values, (int First, int End)[] blocks)
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

    /// <summary>Counts the features that are in it.</summary>
    public void CountInto(int[] counts)
    {
        foreach (var place in places)
            counts[place]++;
    }

    /// <summary>This with every block weighed and scaled to length 1.</summary>
    public SparseVector Weighed(Rarity rarity)
    {
        var weighed = (float[])values.Clone();
        foreach (var (first, end) in blocks)
        {
            var squares = 0f;
            for (var i = first; i < end; i++)
            {
                weighed[i] *= rarity.Of(places[i]);
                squares += weighed[i] * weighed[i];
            }

            var scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
            for (var i = first; i < end; i++)
                weighed[i] *= scale;
        }

        return new SparseVector(places, weighed, blocks);
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
