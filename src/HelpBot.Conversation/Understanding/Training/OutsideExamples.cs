using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>
/// Trains a gate with examples of what is out of scope: a separator learns to tell their words from those of the others, and the gate
/// how much to make of it.
/// </summary>
internal static class OutsideExamples
{
    private const int Parts = 4;

    // Of few examples the separator learns at once what it can; it is not to learn them by heart.
    private const float Cost = 0.1f;

    /// <param name="classifier">Knows the classes.</param>
    /// <param name="gate">The gate that it has.</param>
    /// <param name="examples">Texts that the classifier was not trained on, and whether they belong to any class.</param>
    /// <returns>The classifier with the class of what is outside as its last, and its gate.</returns>
    public static (Classifier Classifier, Gate Gate) Fit(
        Classifier classifier, Gate gate, IReadOnlyList<(string Text, bool Belongs)> examples)
    {
        if (examples.All(example => example.Belongs))
        {
            return (classifier, gate);
        }

        var set = classifier.Set([.. examples.Select(example => new TrainingRow(example.Text, example.Belongs ? [] : [0]))]);
        var outside = classifier.Classes;
        var rows = Enumerable.Range(0, Parts).SelectMany(part => Measure(set, part, classifier, gate.Known)).ToList();
        return (
            classifier.With(Separate(set, _ => true)),
            gate with { Model = LogisticRegression.Fit(rows), Outside = outside });
    }

    /// <summary>What the gate would see of some of the examples, had the separator learnt from the others alone.</summary>
    private static List<(double[] Features, bool Belongs)> Measure(TrainingSet set, int part, Classifier classifier, ClassWords known)
    {
        var model = classifier.With(Separate(set, row => row % Parts != part));
        var (words, vector, scores) = (new WordBuffer(), new FeatureVector(), new float[model.ScoresLength]);
        var measured = new List<(double[], bool)>();
        for (var row = part; row < set.Rows.Count; row += Parts)
        {
            Tokenizer.Read(set.Rows[row].Text, words);
            model.Score(words, vector, scores);
            var margins = scores.AsSpan(0, model.Classes);
            var features = new double[GateFeatures.Count];
            GateFeatures.Fill(margins, classifier.Classes, known.Facts(words, GateFeatures.Best(margins, classifier.Classes)), features);
            measured.Add((features, set.Rows[row].Classes.Count == 0));
        }

        return measured;
    }

    private static LinearModel Separate(TrainingSet set, Func<int, bool> isChosen) => SeparatorTrainer.Fit(
        set,
        [.. Enumerable.Range(0, set.Rows.Count).Where(isChosen)],
        [LaneGroup.EveryRow],
        TrainingOptions.Default with { Cost = Cost });
}
