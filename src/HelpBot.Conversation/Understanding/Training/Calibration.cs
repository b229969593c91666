using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Measures a model on examples it has not seen, so that its probabilities mean what they say.</summary>
internal static class Calibration
{
    private const int FewestRows = 40;
    private const int MostRows = 1_500;
    private const float Usual = 4;

    /// <param name="set">The examples; those of no class are nonsense.</param>
    /// <param name="model">Separators of the topics.</param>
    /// <param name="seen">The rows that the model was trained on.</param>
    /// <param name="unseen">The rows to measure on.</param>
    /// <returns>The inverse temperature of the topics' softmax, and the gate (null with too few examples).</returns>
    public static (float Sharpness, LogisticRegression? Gate) Fit(TrainingSet set, LinearModel model, int[] seen, int[] unseen)
    {
        if (unseen.Length < FewestRows)
        {
            return (Usual, null);
        }

        var (step, words) = (((unseen.Length - 1) / MostRows) + 1, new WordBuffer());
        var known = Known(set, seen, words);
        var measured = unseen.Where((_, index) => index % step == 0).Select(row => (Row: row, Scores: Score(set, model, row))).ToList();
        var sharpness = Softmax.Fit([.. measured
            .Where(row => set.Rows[row.Row].Classes.Count > 0)
            .Select(row => (row.Scores, set.Rows[row.Row].Classes[0]))]);
        var gate = LogisticRegression.Fit([.. measured.Select(row =>
            (Features(set.Rows[row.Row], row.Scores), set.Rows[row.Row].Classes.Count > 0))]);
        return (sharpness, gate);

        double[] Features(TrainingRow row, float[] scores)
        {
            Tokenizer.Read(row.Text, words);
            var unknown = words.Words.ToArray().Count(word => !known.Contains(word.Hash));
            var (probabilities, features) = (new float[scores.Length], new double[GateFeatures.Count]);
            Softmax.Apply(scores, sharpness, probabilities);
            GateFeatures.Fill(scores, probabilities, (float)unknown / Math.Max(1, words.Count), words.Count, features);
            return features;
        }
    }

    private static float[] Score(TrainingSet set, LinearModel model, int row)
    {
        var scores = new float[model.Stride];
        model.Score(set.Features.Buckets(row), set.Features.Values(row), scores);
        return scores[..model.Classes];
    }

    private static HashSet<ulong> Known(TrainingSet set, int[] rows, WordBuffer words)
    {
        var known = new HashSet<ulong>();
        foreach (var row in rows)
        {
            Tokenizer.Read(set.Rows[row].Text, words);
            foreach (var word in words.Words)
            {
                known.Add(word.Hash);
            }
        }

        return known;
    }
}
