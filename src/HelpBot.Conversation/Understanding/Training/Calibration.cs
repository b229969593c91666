using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>Measures a recogniser on examples it has not seen, so that its probabilities mean what they say.</summary>
internal static class Calibration
{
    private const int FewestRows = 20;

    /// <returns>The inverse temperature of the topics' softmax, and the gate (null with too few examples).</returns>
    public static (float Sharpness, LogisticRegression? Gate) Fit(Recogniser recogniser, LabelSpace labels, IReadOnlyList<Example> heldOut)
    {
        if (heldOut.Count < FewestRows)
        {
            return (4, null);
        }

        var (words, features, scores) = (new WordBuffer(), new FeatureVector(), recogniser.NewScores());
        List<(float[], int)> rows = [];
        foreach (var example in heldOut)
        {
            Score(example.Text);
            rows.Add((scores.Margins[..labels.TopicNames.Count], labels.TopicIndex(example.Topic)));
        }

        var sharpness = Softmax.Fit(rows);
        var gateRows = heldOut.Select(example => Row(example.Text, true))
            .Concat(NonsenseWriter.Write(heldOut, heldOut).Select(text => Row(text, false)))
            .ToList();
        return (sharpness, LogisticRegression.Fit(gateRows));

        void Score(string text)
        {
            Tokenizer.Read(text, words);
            recogniser.Score(words, features, scores);
            recogniser.Weigh(words.Count, scores);
        }

        (double[], bool) Row(string text, bool belongs)
        {
            Score(text);
            var topics = scores.Margins.AsSpan(0, labels.TopicNames.Count);
            Softmax.Apply(topics, sharpness, scores.TopicProbabilities);
            var row = new double[GateFeatures.Count];
            GateFeatures.Fill(topics, scores.TopicProbabilities, scores.UnknownShare, words.Count, row);
            return (row, belongs);
        }
    }
}
