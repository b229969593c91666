using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Trains the recogniser from examples: once on a part, to measure how sure it may be, then on all of them.</summary>
internal static class RecogniserTrainer
{
    private const int HeldOutEach = 5;
    private const int MeasuredPasses = 3;
    private const int NegativeEach = 6;
    private const float NegativeCost = 0.3f;
    private const int NoScope = -2;

    public static Recogniser Train(IReadOnlyList<Example> examples, NameFinder names, TrainingOptions options)
    {
        var labels = new LabelSpace(examples);
        var spoiled = examples.Where((_, index) => index % NegativeEach == 0).ToList();
        var rows = examples
            .Select(example => new TrainingRow(example.Text, labels.Of(example), example.Cost, labels.TopicIndex(example.Topic)))
            .Concat(NonsenseWriter.Write(spoiled, examples).Select(text => new TrainingRow(text, [], NegativeCost, NoScope)))
            .ToList();
        var set = new TrainingSet(rows, names);
        var heldOut = examples.Concat(spoiled).Select(example => example.Pattern % HeldOutEach == HeldOutEach - 1).ToArray();
        var gate = Measure(set, labels, heldOut, options with { Passes = MeasuredPasses });
        var model = SeparatorTrainer.Fit(set, [.. Enumerable.Range(0, rows.Count)], labels.Scopes, options);
        return new Recogniser(new Classifier(set, model), labels, gate);
    }

    private static Gate Measure(
        TrainingSet set, LabelSpace labels, bool[] heldOut, TrainingOptions options)
    {
        var rows = Enumerable.Range(0, set.Rows.Count).ToLookup(row => heldOut[row]);
        var topics = labels.Scopes.Take(labels.TopicNames.Count).ToList();
        var model = SeparatorTrainer.Fit(set, [.. rows[false]], topics, options);
        return Calibration.Fit(set, model, labels.TopicIndex(Topics.OutOfScope), [.. rows[false]], [.. rows[true]]);
    }
}
