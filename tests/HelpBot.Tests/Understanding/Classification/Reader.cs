using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Tests.Understanding.Classification;

/// <summary>Reads texts by a classifier and a gate.</summary>
internal sealed class Reader(Classifier classifier, Gate gate)
{
    private readonly WordBuffer _words = new();
    private readonly FeatureVector _features = new();
    private readonly float[] _scores = new float[classifier.ScoresLength];

    public (int Class, double Belongs) Read(string text)
    {
        Tokenizer.Read(text, _words);
        classifier.Score(_words, _features, _scores);
        var margins = _scores.AsSpan(0, classifier.Classes);
        return (GateFeatures.Best(margins, gate.Outside), gate.Read(margins, _words).Belongs);
    }

    /// <summary>How often, in per cent, one of these texts is thought likelier to belong than one of those.</summary>
    public double TellsApart(IEnumerable<string> inside, IEnumerable<string> outside)
    {
        double[] refused = [.. outside.Select(text => Read(text).Belongs)];
        return 100 * inside.Average(text => refused.Average(other => Read(text).Belongs > other ? 1.0 : 0.0));
    }
}
