using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Knows what it does not know: the probability that an utterance belongs to any class but the outside one.</summary>
/// <param name="Sharpness">Inverse temperature under which the classes' probabilities are calibrated.</param>
/// <param name="Model">Null when there were too few examples to train it.</param>
/// <param name="Known">The words of the examples.</param>
/// <param name="Outside">Index of the class of what belongs to none; -1 when there is none.</param>
internal sealed record Gate(float Sharpness, LogisticRegression? Model, ClassWords Known, int Outside)
{
    /// <param name="margins">Raw margins of the classes that compete.</param>
    /// <param name="words">The words.</param>
    public (double Belongs, WordFacts Facts) Read(ReadOnlySpan<float> margins, WordBuffer words)
    {
        if (margins.IsEmpty)
        {
            return (0, default);
        }

        var facts = Known.Facts(words, GateFeatures.Best(margins, Outside));
        Span<double> features = stackalloc double[GateFeatures.Count];
        GateFeatures.Fill(margins, Outside, facts, features);
        return (Model?.Probability(features) ?? 1, facts);
    }

    /// <exception cref="InvalidDataException">It is none of so many classes.</exception>
    public static Gate Read(ModelReader reader, int classes) => new(
        reader.Number<float>(),
        reader.Within(0, 1) == 1 ? LogisticRegression.Read(reader, GateFeatures.Count) : null,
        ClassWords.Read(reader, classes),
        reader.Within(-1, classes - 1));

    public void Write(ModelWriter writer)
    {
        writer.Number(Sharpness);
        writer.Number(Model is null ? 0 : 1);
        Model?.Write(writer);
        Known.Write(writer);
        writer.Number(Outside);
    }

    public void AddTo(ContentHash hash)
    {
        hash.Add(BitConverter.SingleToInt32Bits(Sharpness));
        Model?.AddTo(hash);
    }
}
