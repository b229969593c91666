using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Finds the names of known things among words; what it fills in must be deterministic.</summary>
public delegate int NameFinder(WordBuffer words, Span<NamedSpan> names);

/// <summary>Scores an utterance for each of many classes. Immutable and thread-safe; trained by <see cref="ClassifierTrainer"/>.</summary>
public sealed class Classifier
{
    private readonly float[] _idf;
    private readonly LinearModel _model;
    private readonly HashSet<ulong> _known;
    private readonly NameFinder? _names;

    internal Classifier(float[] idf, LinearModel model, HashSet<ulong> known, NameFinder? names) =>
        (_idf, _model, _known, _names) = (idf, model, known, names);

    public int Classes => _model.Classes;

    /// <summary>Length that the output of <see cref="Score"/> needs.</summary>
    public int ScoresLength => _model.Stride;

    /// <summary>Size of the model in bytes.</summary>
    public long Bytes => _model.Bytes + (4L * _idf.Length);

    /// <summary>One margin per class into <paramref name="scores"/>.</summary>
    public void Score(WordBuffer words, FeatureVector features, Span<float> scores)
    {
        Extract(words, features);
        _model.Score(features, scores);
    }

    /// <summary>Share of the words that no example had, 0 to 1.</summary>
    public float UnknownShare(WordBuffer words)
    {
        var unknown = 0;
        foreach (var word in words.Words)
        {
            unknown += _known.Contains(word.Hash) ? 0 : 1;
        }

        return words.Count == 0 ? 1 : (float)unknown / words.Count;
    }

    internal void Extract(WordBuffer words, FeatureVector features)
    {
        Span<NamedSpan> names = stackalloc NamedSpan[16];
        var count = _names?.Invoke(words, names) ?? 0;
        FeatureExtractor.Extract(words, names[..count], _idf, features);
    }

    /// <summary>What one feature adds to a class, for explanations.</summary>
    internal float Weight(int bucket, int index) => _model.Weight(bucket, index);
}
