using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Measures a model on examples it has not seen, so that its probabilities mean what they say.</summary>
internal static class Calibration
{
    private const int FewestRows = 40;
    private const int MostRows = 2_000;
    private const float Usual = 4;

    /// <param name="set">The examples; those of no class are nonsense.</param>
    /// <param name="model">Tells the topics apart.</param>
    /// <param name="outside">Index of the topic of what is not the agency's business; -1 when there is none.</param>
    /// <param name="seen">The rows that the model was trained on.</param>
    /// <param name="unseen">The rows to measure on.</param>
    public static Gate Fit(TrainingSet set, IMarginModel model, int outside, int[] seen, int[] unseen)
    {
        var all = set.WordsOf(Enumerable.Range(0, set.Rows.Count), model.Classes);
        if (unseen.Length < FewestRows)
        {
            return new Gate(Usual, null, all, outside);
        }

        var (step, words, known) = (((unseen.Length - 1) / MostRows) + 1, new WordBuffer(), set.WordsOf(seen, model.Classes));
        var measured = unseen.Where((_, index) => index % step == 0).Select(row => (Row: set.Rows[row], Scores: Score(set, model, row))).ToList();
        var sharpness = Softmax.Fit([.. measured
            .Where(row => row.Row.Classes.Count > 0)
            .Select(row => (row.Scores, row.Row.Classes[0]))]);
        var gate = LogisticRegression.Fit([.. measured.Select(row => (Features(row.Row, row.Scores), Belongs(row.Row)))]);
        return new Gate(sharpness, gate, all, outside);

        bool Belongs(TrainingRow row) => row.Classes.Count > 0 && row.Classes[0] != outside;

        double[] Features(TrainingRow row, float[] scores)
        {
            Tokenizer.Read(row.Text, words);
            var features = new double[GateFeatures.Count];
            GateFeatures.Fill(scores, outside, known.Facts(words, GateFeatures.Best(scores, outside)), features);
            return features;
        }
    }

    private static float[] Score(TrainingSet set, IMarginModel model, int row)
    {
        var scores = new float[model.Stride];
        model.Score(set.Features.Buckets(row), set.Features.Values(row), scores);
        return scores[..model.Classes];
    }
}
