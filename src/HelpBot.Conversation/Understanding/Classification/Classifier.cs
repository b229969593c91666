using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Finds the names of known things among words, and after those all words of a known meaning; what it fills in must be deterministic.</summary>
public delegate int NameFinder(WordBuffer words, Span<NamedSpan> names);

/// <summary>Scores an utterance for each of many classes. Immutable and thread-safe; trained by <see cref="ClassifierTrainer"/>.</summary>
public sealed class Classifier
{
    private readonly TrainingSetFacts _facts;
    private readonly LinearModel _model;

    internal Classifier(TrainingSet set, LinearModel model) => (_facts, _model) = (new(set.Weights, set.Names), model);

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

    /// <summary>What one feature adds to a class, for explanations.</summary>
    internal float Weight(int bucket, int index) => _model.Weight(bucket, index);

    internal void AddTo(ContentHash hash)
    {
        hash.Add<float>(_facts.Weights);
        _model.AddTo(hash);
    }

    // What outlives the training: the rows themselves are let go.
    private readonly record struct TrainingSetFacts(float[] Weights, NameFinder? Names);
}
