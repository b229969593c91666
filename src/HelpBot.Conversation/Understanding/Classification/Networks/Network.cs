using System.Runtime.CompilerServices;

namespace HelpBot.Conversation.Understanding.Classification.Networks;

/// <summary>
/// A network while it learns: features, one layer of rectified units, softmax. It learns from one row at a time, by plain gradient
/// steps, and of each row sees another half of the features, so that it relies on no one of them. What it has never seen weighs
/// nothing. No sum depends on the width of the processor's vectors.
/// </summary>
internal sealed class Network
{
    /// <summary>How many units the layer has.</summary>
    public const int Units = 64;

    private const float HiddenRate = 0.15f;
    private const float BiasRate = 0.015f;
    private const float OutputRate = 0.05f;
    private const float FirstBias = 0.15f;

    // So much of the certainty is spread over all classes: the network is not to grow ever surer of what it knows.
    private const float Smoothing = 0.1f;

    private readonly float[] _hidden = new float[FeatureSpace.Size * Units];
    private readonly float[] _hiddenBiases = new float[Units];
    private readonly float[] _output;
    private readonly float[] _outputBiases;
    private readonly float[] _units = new float[Units];
    private readonly float[] _unitErrors = new float[Units];
    private readonly float[] _errors;
    private readonly SeenHalf _seen;
    private readonly int _classes;

    public Network(int classes, Shuffle random)
    {
        _classes = classes;
        Stride = Lanes.Padded(classes);
        _output = new float[Units * Stride];
        (_outputBiases, _errors, _seen) = (new float[Stride], new float[Stride], new SeenHalf(random));
        Array.Fill(_hiddenBiases, FirstBias);
        for (var i = 0; i < _output.Length; i++)
        {
            // Evenly around 0, such that a class hears as much as one unit says.
            _output[i] = i % Stride < classes ? ((2 * random.Unit()) - 1) * MathF.Sqrt(3f / Units) : 0;
        }
    }

    /// <summary>Length of a row of <see cref="Output"/>.</summary>
    public int Stride { get; }

    /// <summary>By bucket, one weight per unit.</summary>
    public ReadOnlySpan<float> Hidden => _hidden;

    public ReadOnlySpan<float> HiddenBiases => _hiddenBiases;

    /// <summary>By unit, one weight per class.</summary>
    public ReadOnlySpan<float> Output => _output;

    public ReadOnlySpan<float> OutputBiases => _outputBiases;

    /// <summary>Learns from a row.</summary>
    /// <param name="buckets">Its features.</param>
    /// <param name="values">Their values.</param>
    /// <param name="row">Its class and what an error costs.</param>
    /// <param name="pace">How large the step is, from 1 down to 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Learn(ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values, TrainingRow row, float pace)
    {
        _seen.Choose(buckets, values);
        Activate();
        Judge(row.Classes[0], row.Cost);
        Array.Clear(_unitErrors);
        for (var unit = 0; unit < Units; unit++)
        {
            // A unit that is silent has no part in the error.
            if (_units[unit] > 0)
            {
                var weights = _output.AsSpan(unit * Stride, Stride);
                _unitErrors[unit] = Lanes.Dot(weights, _errors);
                Lanes.AddScaled(weights, _errors, -OutputRate * pace * _units[unit]);
            }
        }

        Lanes.AddScaled(_outputBiases, _errors, -OutputRate * pace);
        Lanes.AddScaled(_hiddenBiases, _unitErrors, -BiasRate * pace);
        for (var i = 0; i < _seen.Count; i++)
        {
            Lanes.AddScaled(_hidden.AsSpan(_seen.Buckets[i] * Units, Units), _unitErrors, -HiddenRate * pace * _seen.Values[i]);
        }
    }

    private void Activate()
    {
        _hiddenBiases.CopyTo(_units, 0);
        for (var i = 0; i < _seen.Count; i++)
        {
            Lanes.AddScaled(_units, _hidden.AsSpan(_seen.Buckets[i] * Units, Units), _seen.Values[i]);
        }
    }

    /// <summary>What the network says of the row, less what it should say.</summary>
    private void Judge(int right, float cost)
    {
        _outputBiases.CopyTo(_errors, 0);
        for (var unit = 0; unit < Units; unit++)
        {
            if (_units[unit] > 0)
            {
                Lanes.AddScaled(_errors, _output.AsSpan(unit * Stride, Stride), _units[unit]);
            }
        }

        var said = _errors.AsSpan(0, _classes);
        Softmax.Apply(said, 1, said);
        for (var i = 0; i < said.Length; i++)
        {
            said[i] = cost * (said[i] - (Smoothing / _classes) - (i == right ? 1 - Smoothing : 0));
        }
    }
}
