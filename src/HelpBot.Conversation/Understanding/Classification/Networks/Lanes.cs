using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Classification.Networks;

/// <summary>Sums over many numbers at once, which come out the same on every processor: no rounding is fused, no order changes.</summary>
internal static class Lanes
{
    private static readonly int Width = Vector256<float>.Count;

    /// <summary>The next length that fills all lanes.</summary>
    public static int Padded(int length) => (length + Width - 1) / Width * Width;

    /// <summary>Adds <paramref name="factor"/> times the numbers; both lengths are padded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<float> sums, ReadOnlySpan<float> numbers, float factor)
    {
        var factors = Vector256.Create(factor);
        for (var i = 0; i < sums.Length; i += Width)
        {
            (Vector256.Create<float>(sums[i..]) + (Vector256.Create<float>(numbers[i..]) * factors)).CopyTo(sums[i..]);
        }
    }

    /// <summary>The sum of the products; both lengths are padded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sums = Vector256<float>.Zero;
        for (var i = 0; i < left.Length; i += Width)
        {
            sums += Vector256.Create<float>(left[i..]) * Vector256.Create<float>(right[i..]);
        }

        var halves = sums.GetLower() + sums.GetUpper();
        return halves[0] + halves[1] + (halves[2] + halves[3]);
    }
}
