using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Classification.Networks;

/// <summary>The features of a row that a network gets to see this time: a random half, at twice their values.</summary>
internal sealed class SeenHalf(Shuffle random)
{
    private const int Draws = 64;

    private ushort[] _buckets = new ushort[1024];
    private float[] _values = new float[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<ushort> Buckets => _buckets.AsSpan(0, Count);

    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Choose(ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values)
    {
        if (buckets.Length > _buckets.Length)
        {
            (_buckets, _values) = (new ushort[buckets.Length], new float[buckets.Length]);
        }

        var (count, bits) = (0, 0UL);
        for (var i = 0; i < buckets.Length; i++)
        {
            bits = i % Draws == 0 ? random.Next() : bits >> 1;
            (_buckets[count], _values[count]) = (buckets[i], 2 * values[i]);
            count += (int)(bits & 1);
        }

        Count = count;
    }
}
