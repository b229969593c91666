namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>A few linear equations with a symmetric, positive matrix, gathered row by row.</summary>
internal sealed class NormalEquations(int size)
{
    private readonly double[,] _matrix = new double[size, size];
    private readonly double[] _right = new double[size];

    /// <summary>Adds <paramref name="curvature"/> times the row's outer product, and <paramref name="slope"/> times the row.</summary>
    public void Add(ReadOnlySpan<double> row, double curvature, double slope)
    {
        for (var i = 0; i < size; i++)
        {
            _right[i] += slope * row[i];
            for (var j = 0; j <= i; j++)
            {
                _matrix[i, j] += curvature * row[i] * row[j];
            }
        }
    }

    /// <summary>Adds to one equation alone.</summary>
    public void Add(int index, double curvature, double slope)
    {
        _matrix[index, index] += curvature;
        _right[index] += slope;
    }

    /// <summary>The solution, by Cholesky's method; what nothing was gathered for stays 0.</summary>
    public double[] Solve()
    {
        var (factor, solution) = (new double[size, size], (double[])_right.Clone());
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = _matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= factor[i, k] * factor[j, k];
                }

                factor[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / factor[j, j];
            }
        }

        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                solution[i] -= factor[i, k] * solution[k];
            }

            solution[i] /= factor[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                solution[i] -= factor[k, i] * solution[k];
            }

            solution[i] /= factor[i, i];
        }

        return solution;
    }
}
