using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding;

/// <summary>The trained part: words to probabilities of topics, subjects and aspects. Immutable; made by <see cref="RecogniserTrainer"/>.</summary>
internal sealed class Recogniser(Classifier classifier, LabelSpace labels, Gate gate)
{
    private const float NarrowSharpness = 4f;

    public LabelSpace Labels => labels;

    public long Bytes => classifier.Bytes;

    /// <summary>Hash of all that was learnt, as hexadecimal digits.</summary>
    public string Hash
    {
        get
        {
            using var hash = new ContentHash();
            classifier.AddTo(hash);
            gate.AddTo(hash);
            return hash.ToString();
        }
    }

    /// <param name="reader">Where it is kept.</param>
    /// <param name="names">As it was trained with.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static Recogniser Read(ModelReader reader, NameFinder names)
    {
        var labels = LabelSpace.Read(reader);
        return new Recogniser(Classifier.Read(reader, names, labels.Count), labels, Gate.Read(reader, labels.TopicNames.Count));
    }

    public void Write(ModelWriter writer)
    {
        labels.Write(writer);
        classifier.Write(writer);
        gate.Write(writer);
    }

    public Scores NewScores() => new(classifier.ScoresLength, labels.TopicNames.Count);

    /// <summary>The margin of every class.</summary>
    public void Score(WordBuffer words, FeatureVector features, Scores scores) => classifier.Score(words, features, scores.Margins);

    /// <summary>From the margins, the probability of each topic and that the utterance belongs to one at all.</summary>
    public void Weigh(WordBuffer words, Scores scores)
    {
        var topics = scores.Margins.AsSpan(0, labels.TopicNames.Count);
        Span<float> likened = stackalloc float[topics.Length];
        topics.CopyTo(likened);
        if (gate.Outside >= 0 && labels.AspectsOf[gate.Outside].Count > 0)
        {
            likened[gate.Outside] = Together(labels.AspectsOf[gate.Outside], scores);
        }

        Softmax.Apply(likened, gate.Sharpness, scores.TopicProbabilities);
        (scores.Belongs, scores.Facts) = gate.Read(topics, words);
    }

    // The margin that is as likely as the columns together.
    private float Together(IReadOnlyList<(string Name, int Column)> columns, Scores scores)
    {
        var sum = 0f;
        foreach (var (_, column) in columns)
        {
            sum += MathF.Exp(scores.Margins[column] * gate.Sharpness);
        }

        return MathF.Log(sum) / gate.Sharpness;
    }

    /// <summary>The likeliest of a topic's subjects (or aspects) and its probability among them; null for none in particular.</summary>
    /// <param name="columns">Those to choose among.</param>
    /// <param name="scores">Their margins.</param>
    /// <param name="ruledOut">Names that are not meant.</param>
    public static (string? Name, float Probability) Narrow(
        IReadOnlyList<(string Name, int Column)> columns, Scores scores, IReadOnlyCollection<string> ruledOut)
    {
        var best = -1;
        for (var i = 0; i < columns.Count; i++)
        {
            best = !ruledOut.Contains(columns[i].Name) && (best < 0 || scores.Margins[columns[i].Column] > scores.Margins[columns[best].Column]) ? i : best;
        }

        if (best < 0)
        {
            return (null, 1);
        }

        var sum = 0f;
        foreach (var (name, column) in columns)
        {
            sum += ruledOut.Contains(name) ? 0 : MathF.Exp((scores.Margins[column] - scores.Margins[columns[best].Column]) * NarrowSharpness);
        }

        return (columns[best].Name.Length > 0 ? columns[best].Name : null, 1 / sum);
    }
}
