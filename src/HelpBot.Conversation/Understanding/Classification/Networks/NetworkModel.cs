using System.Runtime.CompilerServices;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification.Networks;

/// <summary>
/// Trained networks that decide by the mean of what they say. That mean is itself one network, of all their units: the weights from
/// features to units take one byte, those from units to classes four.
/// </summary>
internal sealed class NetworkModel : IMarginModel
{
    private readonly int _networks;
    private readonly LinearModel _hidden;
    private readonly float[] _output;
    private readonly float[] _biases;
    private readonly int _width;

    /// <param name="networks">How many there are.</param>
    /// <param name="classes">How many classes they tell apart.</param>
    public NetworkModel(int networks, int classes)
    {
        (_networks, Classes, _width) = (networks, classes, Lanes.Padded(classes));
        _hidden = new LinearModel(networks * Network.Units);
        _output = new float[networks * Network.Units * _width];
        _biases = new float[networks * _width];
    }

    public int Classes { get; }

    public int Stride => _width + _hidden.Stride;

    public long Bytes => _hidden.Bytes + (sizeof(float) * (long)(_output.Length + _biases.Length));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values, Span<float> scores)
    {
        var units = scores.Slice(_width, _hidden.Stride);
        _hidden.Score(buckets, values, units);
        scores = scores[.._width];
        scores.Clear();
        for (var network = 0; network < _networks; network++)
        {
            Lanes.AddScaled(scores, _biases.AsSpan(network * _width, _width), 1);
        }

        for (var unit = 0; unit < _hidden.Classes; unit++)
        {
            if (units[unit] > 0)
            {
                Lanes.AddScaled(scores, _output.AsSpan(unit * _width, _width), units[unit]);
            }
        }
    }

    public void AddTo(ContentHash hash)
    {
        _hidden.AddTo(hash);
        hash.Add<float>(_output).Add<float>(_biases);
    }

    /// <summary>Takes a trained network. Several may be taken at once.</summary>
    public void Set(int number, Network network)
    {
        int[] units = [.. Enumerable.Range(number * Network.Units, Network.Units)];
        _hidden.Set(units, network.Hidden, network.HiddenBiases);
        Lanes.AddScaled(_output.AsSpan(units[0] * _width, Network.Units * _width), network.Output, 1f / _networks);
        Lanes.AddScaled(_biases.AsSpan(number * _width, _width), network.OutputBiases, 1f / _networks);
    }
}
