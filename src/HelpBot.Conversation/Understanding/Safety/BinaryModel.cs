namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>A line between two classes of sparse vectors: a support vector machine with squared hinge loss, trained by dual
/// coordinate descent (Hsieh et al., ICML 2008). The same examples give the same model.</summary>
internal sealed class BinaryModel
{
    private readonly float[] weights;

    private BinaryModel(float[] weights) => this.weights = weights;

    /// <summary>Above 0: the first class. About ±1 at the edge of what training was sure of.</summary>
    public double Score(SparseVector vector) => vector.Dot(weights);

    /// <param name="examples">Vectors.</param>
    /// <param name="costs">One for each: above 0 for the first class, below 0 for the other; the size is how much a mistake costs.</param>
    /// <param name="size">Number of dimensions.</param>
    /// <param name="rounds">Passes over the examples.</param>
    public static BinaryModel Train(IReadOnlyList<SparseVector> examples, IReadOnlyList<float> costs, int size, int rounds)
    {
        var weights = new float[size];
        var alphas = new double[examples.Count];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var seed = 88172645463325252UL;
        for (var round = 0; round < rounds; round++)
        {
            Shuffle(order, ref seed);
            foreach (var i in order)
                Step(weights, alphas, examples[i], costs[i], i);
        }

        return new BinaryModel(weights);
    }

    private static void Step(float[] weights, double[] alphas, SparseVector vector, float cost, int i)
    {
        if (cost == 0)
            return;
        var side = Math.Sign(cost);
        var softness = 0.5 / Math.Abs(cost);
        var gradient = side * vector.Dot(weights) - 1 + softness * alphas[i];
        var alpha = Math.Max(alphas[i] - gradient / (vector.SquaredLength + softness), 0);
        var change = alpha - alphas[i];
        if (change == 0)
            return;
        alphas[i] = alpha;
        vector.AddTo(weights, (float)(side * change));
    }

    private static void Shuffle(int[] order, ref ulong seed)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            // xorshift64: a fixed sequence, so that training is repeatable.
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            var j = (int)(seed % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
