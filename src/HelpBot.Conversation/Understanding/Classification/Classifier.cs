using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Finds the names of known things among words, and after those all words of a known meaning; what it fills in must be deterministic.</summary>
public delegate int NameFinder(WordBuffer words, Span<NamedSpan> names);

/// <summary>Scores an utterance for each of many classes. Immutable and thread-safe; trained by <see cref="ClassifierTrainer"/>.</summary>
public sealed class Classifier
{
    private readonly TrainingSetFacts _facts;
    private readonly IMarginModel _model;

    internal Classifier(TrainingSet set, IMarginModel model)
        : this(new TrainingSetFacts(set.Weights, set.Names), model)
    {
    }

    private Classifier(TrainingSetFacts facts, IMarginModel model) => (_facts, _model) = (facts, model);

    public int Classes => _model.Classes;

    /// <summary>Length that the output of <see cref="Score"/> needs.</summary>
    public int ScoresLength => _model.Stride;

    /// <summary>Size of the model in bytes.</summary>
    public long Bytes => _model.Bytes + (4L * _facts.Weights.Length);

    /// <summary>One margin per class into <paramref name="scores"/>.</summary>
    public void Score(WordBuffer words, FeatureVector features, Span<float> scores)
    {
        FeatureExtractor.Extract(words, _facts.Names, _facts.Weights, features);
        _model.Score(features.Buckets, features.Values, scores);
    }

    /// <summary>Further examples, as this classifier sees them.</summary>
    internal TrainingSet Set(IReadOnlyList<TrainingRow> rows) => new(rows, _facts.Names, _facts.Weights);

    /// <summary>The same with one class more, the last: what is outside of all others.</summary>
    internal Classifier With(LinearModel outside) => new(_facts, new ModelWithOutside(_model, outside));

    /// <param name="reader">Where it is kept.</param>
    /// <param name="names">As it was trained with.</param>
    /// <param name="classes">How many it tells apart.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    internal static Classifier Read(ModelReader reader, NameFinder? names, int classes) =>
        new(new TrainingSetFacts(reader.Numbers<float>(FeatureSpace.Size), names), LinearModel.Read(reader, classes));

    /// <exception cref="NotSupportedException">It is made of networks, which are not kept.</exception>
    internal void Write(ModelWriter writer)
    {
        writer.Numbers<float>(_facts.Weights);
        (_model as LinearModel ?? throw new NotSupportedException("Only separators are kept.")).Write(writer);
    }

    internal void AddTo(ContentHash hash)
    {
        hash.Add<float>(_facts.Weights);
        _model.AddTo(hash);
    }

    // What outlives the training: the rows themselves are let go.
    private readonly record struct TrainingSetFacts(float[] Weights, NameFinder? Names);
}
