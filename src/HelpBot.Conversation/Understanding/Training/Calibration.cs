using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Measures a model on examples it has not seen, so that its probabilities mean what they say.</summary>
internal static class Calibration
{
    private const int FewestRows = 40;
    private const int MostRows = 2_000;
    private const float Usual = 4;

    /// <summary>Fits the gate of a model that is measured itself.</summary>
    /// <param name="set">The examples; those of no class are nonsense.</param>
    /// <param name="model">Tells the topics apart.</param>
    /// <param name="outside">Index of the topic of what is not the agency's business; -1 when there is none.</param>
    /// <param name="seen">The rows that the model was trained on.</param>
    /// <param name="unseen">The rows to measure on.</param>
    public static Gate Fit(TrainingSet set, IMarginModel model, int outside, int[] seen, int[] unseen) =>
        Fit(Measure(set, model, outside, seen, unseen), set.WordsOf(Enumerable.Range(0, set.Rows.Count), model.Classes), outside);

    /// <param name="rows">What was measured.</param>
    /// <param name="known">The words of all examples.</param>
    /// <param name="outside">As above.</param>
    public static Gate Fit(IReadOnlyList<Measured> rows, ClassWords known, int outside) => rows.Count == 0
        ? new Gate(Usual, null, known, outside)
        : new Gate(
            Softmax.Fit([.. rows.Where(row => row.Class is not null).Select(row => (row.Scores, row.Class!.Value))]),
            LogisticRegression.Fit([.. rows.Select(row => (row.Features, row.Class is { } index && index != outside))]),
            known,
            outside);

    /// <summary>What the model makes of rows that it has not seen; nothing when they are too few.</summary>
    public static IReadOnlyList<Measured> Measure(TrainingSet set, IMarginModel model, int outside, int[] seen, int[] unseen)
    {
        if (unseen.Length < FewestRows)
        {
            return [];
        }

        var (step, words, known) = (((unseen.Length - 1) / MostRows) + 1, new WordBuffer(), set.WordsOf(seen, model.Classes));
        return [.. unseen.Where((_, index) => index % step == 0).Select(row => Read(set.Rows[row], Score(set, model, row)))];

        Measured Read(TrainingRow row, float[] scores)
        {
            Tokenizer.Read(row.Text, words);
            var features = new double[GateFeatures.Count];
            GateFeatures.Fill(scores, outside, known.Facts(words, GateFeatures.Best(scores, outside)), features);
            return new Measured(scores, features, row.Classes.Count > 0 ? row.Classes[0] : null);
        }
    }

    private static float[] Score(TrainingSet set, IMarginModel model, int row)
    {
        var scores = new float[model.Stride];
        model.Score(set.Features.Buckets(row), set.Features.Values(row), scores);
        return scores[..model.Classes];
    }
}

/// <summary>What a model made of a row that it had not seen.</summary>
/// <param name="Scores">The margin of each class.</param>
/// <param name="Features">What the gate looks at.</param>
/// <param name="Class">The class that it belongs to; null for none.</param>
internal sealed record Measured(float[] Scores, double[] Features, int? Class);
