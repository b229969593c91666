using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Benchmarks;

/// <summary>What the classifier and the gate make of a text.</summary>
internal readonly record struct ClincVerdict(string Intent, float Margin, double Belongs);

/// <summary>Judges texts, with thresholds chosen on validation data.</summary>
internal sealed class ClincJudge
{
    // In the published test data there are 1,000 out-of-scope lines to 4,500 others.
    private const double WorthOfRecall = 1000.0 / 4500;
    private const float Sharpness = 4;

    private readonly WordBuffer _words = new();
    private readonly FeatureVector _features = new();
    private readonly Classifier _classifier;
    private readonly List<string> _intents;
    private readonly ClassWords _known;
    private readonly LogisticRegression? _gate;
    private readonly float[] _scores;

    public ClincJudge(Classifier classifier, List<string> intents, ClassWords known, List<ClincLine> val)
    {
        (_classifier, _intents, _known, _scores) = (classifier, intents, known, new float[classifier.ScoresLength]);
        _gate = LogisticRegression.Fit([.. val.Select(line => (Features(line.Text), line.InScope))]);
        var judged = val.Select(line => (Line: line, Verdict: Read(line.Text))).ToList();
        MarginThreshold = Best(judged, verdict => verdict.Margin);
        GateThreshold = Best(judged, verdict => verdict.Belongs);
    }

    public double MarginThreshold { get; }

    public double GateThreshold { get; }

    public static ClassWords Words(IReadOnlyList<TrainingRow> rows)
    {
        var (known, words) = (new ClassWords(), new WordBuffer());
        foreach (var row in rows)
        {
            Tokenizer.Read(row.Text, words);
            known.Add(words.Words.ToArray().Select(word => word.Hash).ToArray(), row.Classes);
        }

        return known;
    }

    public ClincVerdict Read(string text)
    {
        var features = Features(text);
        var best = GateFeatures.Best(_scores.AsSpan(0, _intents.Count), -1);
        return new ClincVerdict(_intents[best], _scores[best], _gate?.Probability(features) ?? 1);
    }

    private double[] Features(string text)
    {
        Tokenizer.Read(text, _words);
        _classifier.Score(_words, _features, _scores);
        var margins = _scores.AsSpan(0, _intents.Count);
        var features = new double[GateFeatures.Count];
        GateFeatures.Fill(margins, -1, Sharpness, _known.Facts(_words, GateFeatures.Best(margins, -1)), features);
        return features;
    }

    private static double Best(List<(ClincLine Line, ClincVerdict Verdict)> judged, Func<ClincVerdict, double> measure) =>
        judged.Select(one => measure(one.Verdict)).Order().Where((_, index) => index % 5 == 0)
            .MaxBy(threshold => ClincFigures.Of(judged, verdict => measure(verdict) >= threshold) is var figures
                ? figures.Accuracy + (WorthOfRecall * figures.OutOfScopeRecall)
                : 0);
}

/// <summary>In-scope accuracy and out-of-scope recall, per cent.</summary>
internal sealed record ClincFigures(double Accuracy, double OutOfScopeRecall)
{
    public static ClincFigures Of(List<(ClincLine Line, ClincVerdict Verdict)> judged, Func<ClincVerdict, bool> accepted)
    {
        var (right, inScope, refused) = (0, 0, 0);
        foreach (var (line, verdict) in judged)
        {
            inScope += line.InScope ? 1 : 0;
            right += line.InScope && accepted(verdict) && verdict.Intent == line.Intent ? 1 : 0;
            refused += !line.InScope && !accepted(verdict) ? 1 : 0;
        }

        return new ClincFigures(
            Math.Round(100.0 * right / Math.Max(1, inScope), 2), Math.Round(100.0 * refused / Math.Max(1, judged.Count - inScope), 2));
    }
}
