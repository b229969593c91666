using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Keeping;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Four linear models trained side by side on the lines of the content: support vector machines with squared hinge loss,
/// by dual coordinate descent (Hsieh et al., ICML 2008). The same lines give the same models. Immutable.</summary>
/// <remarks>Each view is learnt by itself, and their weights are added up: learnt together, the words of a line explain it so well that
/// little is learnt from the kinds of things in it, which a line with other words shares.</remarks>
internal sealed class SafetyModel
{
    private const int Rounds = 12;
    private const int AveragedFrom = 6;
    private const ulong Seed = 88_172_645;

    // How much a mistake counts. Meanings are few and can't be told apart cleanly: with more they swing with the order of the lines.
    private static readonly (SafetyView View, float Softness)[] views =
        [(SafetyView.Words, 3), (SafetyView.Letters, 3), (SafetyView.Meanings, 1)];

    // What is neither is no example of despair against danger.
    private const float NoExample = 1e-6f;

    // To miss a cry for help is worse than to hear one where there is none.
    private const float CostOfMissing = 1.6f;

    // There are fewer lines of despair.
    private const float CostOfDespair = 3f;

    private readonly FeatureTable features;
    private readonly Rarity rarity;

    // By feature: the weights for urgent, emergency, crisis, and despair against danger.
    private readonly Vector128<float>[] weights;

    /// <param name="lines">What to learn from.</param>
    /// <param name="vectorsOf">What a view sees of each line, by the numbers of the table.</param>
    public SafetyModel(IReadOnlyList<SafetyLine> lines, Func<SafetyView, FeatureTable, IReadOnlyList<SparseVector>> vectorsOf)
    {
        features = new FeatureTable();
        var vectors = Array.ConvertAll(views, view => (All: vectorsOf(view.View, features), End: features.Count));
        rarity = new Rarity([.. vectors.SelectMany(view => view.All)], features.Count, lines.Count);
        weights = new Vector128<float>[features.Count];
        for (var view = 0; view < views.Length; view++)
        {
            var own = Train(lines, [.. vectors[view].All.Select(vector => vector.Weighed(rarity))], vectors[view].End, views[view].Softness);
            for (var i = 0; i < own.Length; i++)
                weights[i] += own[i] / views.Length;
        }
    }

    /// <exception cref="InvalidDataException">It is none.</exception>
    public SafetyModel(ModelReader reader)
    {
        features = FeatureTable.Read(reader);
        rarity = Rarity.Read(reader, features.Count);
        weights = reader.Numbers<Vector128<float>>(features.Count);
    }

    public void Write(ModelWriter writer)
    {
        features.Write(writer);
        rarity.Write(writer);
        writer.Numbers<Vector128<float>>(weights);
    }

    public SafetyScores Score(FeatureBag vector)
    {
        var scores = vector.Dot(weights, features, rarity);
        return new(scores[0], scores[1], scores[2], scores[3]);
    }

    /// <summary>Weights averaged over the later rounds: the last alone depend on which lines came last.</summary>
    private static Vector128<float>[] Train(IReadOnlyList<SafetyLine> lines, IReadOnlyList<SparseVector> vectors, int count, float softness)
    {
        var (own, sum) = (new Vector128<float>[count], new Vector128<float>[count]);
        var alphas = new Vector128<float>[lines.Count];
        var order = Enumerable.Range(0, lines.Count).ToArray();
        var random = new Shuffle(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Apply(order);
            foreach (var i in order)
                Step(own, vectors[i], Sides(lines[i].Label) * (softness * lines[i].Weight), ref alphas[i]);
            for (var i = 0; round >= AveragedFrom && i < own.Length; i++)
                sum[i] += own[i] / (Rounds - AveragedFrom);
        }

        return sum;
    }

    /// <summary>Above 0 for the side of yes, below 0 for no; the size is how much a mistake counts.</summary>
    private static Vector128<float> Sides(SafetyLabel label) => label switch
    {
        SafetyLabel.Emergency => Vector128.Create(CostOfMissing, CostOfMissing, -1, -1),
        SafetyLabel.Maybe => Vector128.Create(1, -0.4f, -1, -1),
        SafetyLabel.Crisis => Vector128.Create(CostOfMissing, -1, CostOfMissing, CostOfDespair),
        _ => Vector128.Create(-1f, -1, -1, -NoExample),
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(Vector128<float>[] weights, SparseVector vector, Vector128<float> costs, ref Vector128<float> alphas)
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
