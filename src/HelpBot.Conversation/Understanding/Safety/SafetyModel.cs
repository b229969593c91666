namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Three linear models trained on the lines of the content. Immutable.</summary>
internal sealed class SafetyModel
{
    private const int Rounds = 12;
    private const float Softness = 2f;
    private readonly BinaryModel urgent;
    private readonly BinaryModel emergency;
    private readonly BinaryModel crisis;

    /// <param name="lines">What to learn from.</param>
    /// <param name="vectors">The vector of each line.</param>
    public SafetyModel(IReadOnlyList<SafetyLine> lines, IReadOnlyList<SparseVector> vectors)
    {
        BinaryModel Train(Func<SafetyLabel, float> side) => BinaryModel.Train(
            vectors, [.. lines.Select(line => Softness * line.Weight * side(line.Label))], SafetyFeatures.Size, Rounds);

        var models = new BinaryModel[3];
        Parallel.Invoke(
            () => models[0] = Train(label => label == SafetyLabel.Other ? -1 : 1),
            () => models[1] = Train(label => label switch
            {
                SafetyLabel.Emergency => 1,
                SafetyLabel.Maybe => -0.4f,
                _ => -1,
            }),
            () => models[2] = Train(label => label == SafetyLabel.Crisis ? 1 : -1));
        (urgent, emergency, crisis) = (models[0], models[1], models[2]);
    }

    public SafetyScores Score(SparseVector vector) => new(urgent.Score(vector), emergency.Score(vector), crisis.Score(vector));
}
