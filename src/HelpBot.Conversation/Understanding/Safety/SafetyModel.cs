using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Three linear models trained side by side on the lines of the content: support vector machines with squared hinge loss,
/// by dual coordinate descent (Hsieh et al., ICML 2008). The same lines give the same models. Immutable.</summary>
internal sealed class SafetyModel
{
    private const int Rounds = 12;
    private const float Softness = 2f;
    private const ulong Seed = 88_172_645;

    // By place: the weights for urgent, emergency and crisis; the fourth lane repeats the third.
    private readonly Vector128<float>[] weights = new Vector128<float>[SafetyFeatures.Size];

    /// <param name="lines">What to learn from.</param>
    /// <param name="vectors">The vector of each line.</param>
    public SafetyModel(IReadOnlyList<SafetyLine> lines, IReadOnlyList<SparseVector> vectors)
    {
        var alphas = new Vector128<float>[lines.Count];
        var order = Enumerable.Range(0, lines.Count).ToArray();
        var random = new Shuffle(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Apply(order);
            foreach (var i in order)
                Step(vectors[i], Sides(lines[i].Label) * (Softness * lines[i].Weight), ref alphas[i]);
        }
    }

    public SafetyScores Score(SparseVector vector)
    {
        var scores = vector.Dot(weights);
        return new(scores[0], scores[1], scores[2]);
    }

    /// <summary>Above 0 for the side of yes, below 0 for no; the size is how much a mistake counts.</summary>
    private static Vector128<float> Sides(SafetyLabel label) => label switch
    {
        SafetyLabel.Emergency => Vector128.Create(1f, 1, -1, -1),
        SafetyLabel.Maybe => Vector128.Create(1, -0.4f, -1, -1),
        SafetyLabel.Crisis => Vector128.Create(1f, -1, 1, 1),
        _ => Vector128.Create(-1f),
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(SparseVector vector, Vector128<float> costs, ref Vector128<float> alphas)
    {
        var side = Vector128.ConditionalSelect(
            Vector128.GreaterThan(costs, Vector128<float>.Zero), Vector128<float>.One, -Vector128<float>.One);
        var softness = Vector128.Create(0.5f) / Vector128.Abs(costs);
        var gradient = (side * vector.Dot(weights)) - Vector128<float>.One + (softness * alphas);
        var moved = Vector128.Max(
            alphas - (gradient / (Vector128.Create(vector.SquaredLength) + softness)), Vector128<float>.Zero);
        var change = side * (moved - alphas);
        alphas = moved;
        if (change != Vector128<float>.Zero)
            vector.AddTo(weights, change);
    }
}
