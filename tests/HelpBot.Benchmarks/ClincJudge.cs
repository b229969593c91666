using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Training;
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

    /// <summary>Size of the model in bytes.</summary>
    public long Bytes => classifier.Bytes;

    /// <summary>A judge that has never seen what is out of scope.</summary>
    public static ClincJudge Train(IReadOnlyList<TrainingRow> rows, int intents, TrainingOptions options)
    {
        var set = new TrainingSet(rows, null);
        return new ClincJudge(ClassifierTrainer.Train(set, intents, options), LeftOutClasses.Fit(set, intents, options));
    }

    public ClincVerdict Read(string text)
    {
        Tokenizer.Read(text, _words);
        classifier.Score(_words, _features, _scores);
        var margins = _scores.AsSpan(0, classifier.Classes);
        return new ClincVerdict(GateFeatures.Best(margins, gate.Outside), gate.Read(margins, _words).Belongs);
    }

    /// <summary>The same judge with the gate trained on further lines, among them some that are out of scope.</summary>
    public ClincJudge With(IReadOnlyList<ClincLine> lines)
    {
        var (widened, trained) = OutsideExamples.Fit(classifier, gate, [.. lines.Select(line => (line.Text, line.InScope))]);
        return new ClincJudge(widened, trained);
    }
}
