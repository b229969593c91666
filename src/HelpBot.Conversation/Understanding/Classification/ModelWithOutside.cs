using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>A model with one class more, the last: what is outside of all others, told by a separator of its own.</summary>
internal sealed class ModelWithOutside(IMarginModel inner, LinearModel outside) : IMarginModel
{
    public int Classes => inner.Classes + 1;

    public int Stride => inner.Stride + outside.Stride;

    public long Bytes => inner.Bytes + outside.Bytes;

    public void Score(ReadOnlySpan<ushort> buckets, ReadOnlySpan<float> values, Span<float> scores)
    {
        inner.Score(buckets, values, scores);
        var room = scores[inner.Stride..];
        outside.Score(buckets, values, room);
        scores[inner.Classes] = room[0];
    }

    public void AddTo(ContentHash hash)
    {
        inner.AddTo(hash);
        outside.AddTo(hash);
    }
}
