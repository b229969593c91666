namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>A run of features of one kind, which is scaled to one length.</summary>
/// <param name="End">Index after its last feature.</param>
/// <param name="Length">Its Euclidean length once weighed.</param>
internal readonly record struct FeatureBlock(int End, float Length)
{
    /// <summary>Turns counts into values: (1 + ln count) times the bucket's weight, scaled to the block's length.</summary>
    public void Weigh(ReadOnlySpan<ushort> buckets, Span<float> values, ReadOnlySpan<float> weights)
    {
        var squares = 0f;
        for (var i = 0; i < buckets.Length; i++)
        {
            var count = values[i];
            var value = (count <= 1 ? 1 : 1 + MathF.Log(count)) * weights[buckets[i]];
            values[i] = value;
            squares += value * value;
        }

        var scale = squares > 0 ? Length / MathF.Sqrt(squares) : 0;
        for (var i = 0; i < buckets.Length; i++)
        {
            values[i] *= scale;
        }
    }
}
