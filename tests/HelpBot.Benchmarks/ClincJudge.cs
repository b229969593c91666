using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Benchmarks;

/// <summary>What a recogniser makes of a text.</summary>
/// <param name="Intent">Index of the likeliest intent.</param>
/// <param name="Belongs">Probability that the text has one of the intents at all.</param>
internal readonly record struct ClincVerdict(int Intent, double Belongs);

/// <summary>Classifier and gate in one call, as a turn of the bot makes it. Not thread-safe.</summary>
internal sealed class ClincJudge(Classifier classifier, Gate gate)
{
    private readonly WordBuffer _words = new();
    private readonly FeatureVector _features = new();
    private readonly float[] _scores = new float[classifier.ScoresLength];

    public ClincVerdict Read(string text)
    {
        Tokenizer.Read(text, _words);
        classifier.Score(_words, _features, _scores);
        var margins = _scores.AsSpan(0, classifier.Classes);
        return new ClincVerdict(GateFeatures.Best(margins, -1), gate.Read(margins, _words).Belongs);
    }

    /// <summary>The same judge with the gate trained on other lines.</summary>
    public ClincJudge With(IReadOnlyList<ClincLine> lines) =>
        new(classifier, gate with { Model = LogisticRegression.Fit([.. lines.Select(line => (Features(line.Text), line.InScope))]) });

    private double[] Features(string text)
    {
        Tokenizer.Read(text, _words);
        classifier.Score(_words, _features, _scores);
        var margins = _scores.AsSpan(0, classifier.Classes);
        var features = new double[GateFeatures.Count];
        GateFeatures.Fill(margins, -1, gate.Known.Facts(_words, GateFeatures.Best(margins, -1)), features);
        return features;
    }
}
