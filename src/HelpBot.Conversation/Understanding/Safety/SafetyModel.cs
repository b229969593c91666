namespace HelpBot.Conversation.Understanding;

/// <summary>What the trained models say of a stretch; each is above 0 for yes.</summary>
/// <param name="Urgent">Someone may need help: emergency, maybe one, or crisis.</param>
/// <param name="Emergency">An emergency now.</param>
/// <param name="Crisis">A crisis.</param>
public readonly record struct SafetyScores(double Urgent, double Emergency, double Crisis);

/// <summary>Three linear models trained on the lines of the content. Immutable.</summary>
internal sealed class SafetyModel
{
    private const int Rounds = 12;
    private const float Softness = 2f;
    private readonly LinearModel urgent;
    private readonly LinearModel emergency;
    private readonly LinearModel crisis;

    /// <param name="lines">What to learn from.</param>
    /// <param name="vectors">The vector of each line.</param>
    public SafetyModel(IReadOnlyList<SafetyLine> lines, IReadOnlyList<SparseVector> vectors)
    {
        LinearModel Train(Func<SafetyLabel, float> side) => LinearModel.Train(
            vectors, [.. lines.Select(line => Softness * line.Weight * side(line.Label))], SafetyFeatures.Size, Rounds);

        urgent = Train(label => label == SafetyLabel.Other ? -1 : 1);
        emergency = Train(label => label switch
        {
            SafetyLabel.Emergency => 1,
            SafetyLabel.Maybe => -0.4f,
            _ => -1,
        });
        crisis = Train(label => label == SafetyLabel.Crisis ? 1 : -1);
    }

    public SafetyScores Score(SparseVector vector) => new(urgent.Score(vector), emergency.Score(vector), crisis.Score(vector));
}
