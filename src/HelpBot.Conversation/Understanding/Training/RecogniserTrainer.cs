using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Trains the recogniser from examples: once on a part, to measure how sure it may be, then on all of them.</summary>
internal static class RecogniserTrainer
{
    private const int HeldOutEach = 5;
    private const int MeasuredPasses = 4;
    private const int NegativeEach = 6;
    private const float NegativeCost = 0.3f;

    public static Recogniser Train(IReadOnlyList<Example> examples, NameFinder names, TrainingOptions options)
    {
        var labels = new LabelSpace(examples);
        var (kept, heldOut) = Split(examples);
        var measured = Build(kept, labels, names, options with { Passes = MeasuredPasses }, 4, null);
        var (sharpness, gate) = Calibration.Fit(measured, labels, heldOut);
        return Build(examples, labels, names, options, sharpness, gate);
    }

    private static Recogniser Build(
        IReadOnlyList<Example> examples, LabelSpace labels, NameFinder names, TrainingOptions options, float sharpness, LogisticRegression? gate)
    {
        var rows = examples
            .Select(example => new TrainingRow(example.Text, labels.Of(example), example.Cost, labels.TopicIndex(example.Topic)))
            .Concat(Negatives(examples))
            .ToList();
        var classifier = ClassifierTrainer.Train(rows, labels.Count, options, names, labels.Scopes);
        return new Recogniser(classifier, labels, sharpness, gate);
    }

    private static (List<Example> Kept, List<Example> HeldOut) Split(IReadOnlyList<Example> examples)
    {
        var groups = examples.ToLookup(example => example.Pattern % HeldOutEach == HeldOutEach - 1);
        return ([.. groups[false]], [.. groups[true].DistinctBy(example => example.Pattern)]);
    }

    private static IEnumerable<TrainingRow> Negatives(IReadOnlyList<Example> examples) =>
        NonsenseWriter.Write([.. examples.Where((_, index) => index % NegativeEach == 0)], examples)
            .Select(text => new TrainingRow(text, [], NegativeCost, -2));
}
