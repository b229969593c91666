using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>A small logistic regression: a handful of features to a probability.</summary>
internal sealed class LogisticRegression
{
    private readonly double[] _weights;
    private readonly double[] _means;
    private readonly double[] _spreads;

    private LogisticRegression(double[] weights, double[] means, double[] spreads) =>
        (_weights, _means, _spreads) = (weights, means, spreads);

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

    /// <summary>Fits by gradient descent on standardised features, both outcomes weighing the same.</summary>
    public static LogisticRegression Fit(IReadOnlyList<(double[] Features, bool Yes)> rows, double ridge = 1e-3, int steps = 400)
    {
        var width = rows[0].Features.Length;
        var means = Enumerable.Range(0, width).Select(i => rows.Average(row => row.Features[i])).ToArray();
        var spreads = Enumerable.Range(0, width)
            .Select(i => Math.Max(1e-6, Math.Sqrt(rows.Average(row => Math.Pow(row.Features[i] - means[i], 2)))))
            .ToArray();
        var model = new LogisticRegression(new double[width + 1], means, spreads);
        var yes = Math.Max(1, rows.Count(row => row.Yes));
        var no = Math.Max(1, rows.Count - yes);
        var gradient = new double[width + 1];
        for (var step = 0; step < steps; step++)
        {
            Array.Clear(gradient);
            foreach (var row in rows)
            {
                var error = (model.Probability(row.Features) - (row.Yes ? 1 : 0)) / (2.0 * (row.Yes ? yes : no));
                for (var i = 0; i < width; i++)
                {
                    gradient[i] += error * (row.Features[i] - means[i]) / spreads[i];
                }

                gradient[width] += error;
            }

            for (var i = 0; i <= width; i++)
            {
                model._weights[i] -= 2 * (gradient[i] + (i < width ? ridge * model._weights[i] : 0));
            }
        }

        return model;
    }
}
