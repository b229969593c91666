using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>What was learnt: the features of an utterance to one margin per class. Immutable and thread-safe once trained.</summary>
internal interface IMarginModel
{
    int Classes { get; }

    /// <summary>Length that <see cref="Score"/> needs of its output: the classes, and room that it may use.</summary>
    int Stride { get; }

    /// <summary>Size in bytes.</summary>
    long Bytes { get; }

    /// <summary>One margin per class; the likeliest class has the largest.</summary>
    void Score(ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values, Span<float> scores);

    void AddTo(ContentHash hash);
}
