using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>A small logistic regression: a handful of features to a probability.</summary>
internal sealed class LogisticRegression
{
    private const double Ridge = 1e-3;
    private const double Settled = 1e-6;
    private const int MostSteps = 30;

    // The last one is the bias.
    private readonly double[] _weights;
    private readonly double[] _means;
    private readonly double[] _spreads;

    private LogisticRegression(double[] weights, double[] means, double[] spreads) =>
        (_weights, _means, _spreads) = (weights, means, spreads);

    /// <exception cref="InvalidDataException">It is none of so many features.</exception>
    public static LogisticRegression Read(ModelReader reader, int features) =>
        new(reader.Numbers<double>(features + 1), reader.Numbers<double>(features), reader.Numbers<double>(features));

    public void Write(ModelWriter writer)
    {
        writer.Numbers<double>(_weights);
        writer.Numbers<double>(_means);
        writer.Numbers<double>(_spreads);
    }

    public void AddTo(ContentHash hash) => hash.Add<double>(_weights).Add<double>(_means).Add<double>(_spreads);

    public double Probability(ReadOnlySpan<double> features)
    {
        var sum = _weights[^1];
        for (var i = 0; i < features.Length; i++)
        {
            sum += _weights[i] * (features[i] - _means[i]) / _spreads[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Fits by Newton's method on standardised features, both outcomes weighing the same.</summary>
    public static LogisticRegression Fit(IReadOnlyList<(double[] Features, bool Yes)> rows)
    {
        var width = rows[0].Features.Length;
        var means = Enumerable.Range(0, width).Select(i => rows.Average(row => row.Features[i])).ToArray();
        var spreads = Enumerable.Range(0, width)
            .Select(i => Math.Max(1e-6, Math.Sqrt(rows.Average(row => Math.Pow(row.Features[i] - means[i], 2)))))
            .ToArray();
        var model = new LogisticRegression(new double[width + 1], means, spreads);
        for (var step = 0; step < MostSteps && model.Step(rows) > Settled; step++)
        {
        }

        return model;
    }

    /// <summary>One step of Newton's method; returns the largest change of a weight.</summary>
    private double Step(IReadOnlyList<(double[] Features, bool Yes)> rows)
    {
        var yes = Math.Max(1, rows.Count(row => row.Yes));
        var no = Math.Max(1, rows.Count - yes);
        var equations = new NormalEquations(_weights.Length);
        var scaled = new double[_weights.Length];
        scaled[^1] = 1;
        foreach (var (features, isYes) in rows)
        {
            for (var i = 0; i < features.Length; i++)
            {
                scaled[i] = (features[i] - _means[i]) / _spreads[i];
            }

            var (probability, weight) = (Probability(features), 0.5 / (isYes ? yes : no));
            equations.Add(scaled, weight * Math.Max(probability * (1 - probability), Settled), weight * (probability - (isYes ? 1 : 0)));
        }

        for (var i = 0; i < _means.Length; i++)
        {
            equations.Add(i, Ridge, Ridge * _weights[i]);
        }

        var largest = 0.0;
        var changes = equations.Solve();
        for (var i = 0; i < changes.Length; i++)
        {
            _weights[i] -= changes[i];
            largest = Math.Max(largest, Math.Abs(changes[i]));
        }

        return largest;
    }
}
