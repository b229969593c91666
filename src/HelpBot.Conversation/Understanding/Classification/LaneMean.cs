using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>The mean of separators at several points of their training.</summary>
/// <param name="length">How many weights there are.</param>
internal sealed class LaneMean(int length)
{
    private readonly float[] _weights = new float[length];
    private Vector256<float> _low;
    private Vector256<float> _high;
    private int _points;

    /// <summary>Their sum, and after <see cref="End"/> their mean.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>Forgets what was added.</summary>
    public void Clear()
    {
        Array.Clear(_weights);
        (_low, _high, _points) = (default, default, 0);
    }

    /// <summary>Adds what the separators are now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<float> weights, Vector256<float> low, Vector256<float> high)
    {
        (_low, _high, _points) = (_low + low, _high + high, _points + 1);
        for (var i = 0; i < weights.Length; i += Vector256<float>.Count)
        {
            (Vector256.Create<float>(_weights.AsSpan(i)) + Vector256.Create(weights[i..])).CopyTo(_weights.AsSpan(i));
        }
    }

    /// <summary>Takes the mean; of what they are now when training came to rest before.</summary>
    /// <returns>The mean of the biases.</returns>
    public (Vector256<float> Low, Vector256<float> High) End(ReadOnlySpan<float> weights, Vector256<float> low, Vector256<float> high)
    {
        if (_points == 0)
        {
            Add(weights, low, high);
        }

        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] /= _points;
        }

        return (_low / _points, _high / _points);
    }
}
