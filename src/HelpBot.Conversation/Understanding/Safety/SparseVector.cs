namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>A vector of mostly zeros: places and their values.</summary>
internal sealed class SparseVector(int[] places, float[] values)
{
    public double SquaredLength { get; } = values.Sum(value => (double)value * value);

    public ReadOnlySpan<int> Places => places;

    public double Dot(float[] weights)
    {
        var sum = 0d;
        for (var i = 0; i < places.Length; i++)
            sum += weights[places[i]] * values[i];
        return sum;
    }

    public void AddTo(float[] weights, float factor)
    {
        for (var i = 0; i < places.Length; i++)
            weights[places[i]] += factor * values[i];
    }
}
