using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>What stands out among words: first the names of known things, then words of a known meaning.</summary>
internal sealed class Landmarks(NameIndex names, MeaningIndex meanings)
{
    private const int MostNames = 16;

    /// <summary>Fills <paramref name="spans"/>; returns how many there are.</summary>
    public int Find(WordBuffer words, Span<NamedSpan> spans)
    {
        var named = names.Find(words, spans[..Math.Min(spans.Length, MostNames)]);
        return named + meanings.Find(words, spans[named..]);
    }
}
