using HelpBot.Conversation.Understanding.PersonalDataMatching;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Explaining;

/// <summary>Words as they may be shown: personal data as a marker.</summary>
internal sealed class ShownWords(IReadOnlyList<PersonalDataSpan> hidden)
{
    public IReadOnlyList<string> All(WordBuffer words) => Of(words, 0, words.Count);

    public IReadOnlyList<string> Of(WordBuffer words, int first, int end) =>
        [.. Enumerable.Range(first, end - first).Select(index => One(words, index))];

    public string Joined(WordBuffer words, int first, int end) => string.Join(' ', Of(words, first, end));

    /// <summary>What may be shown of a stretch of the text; null when all of it may.</summary>
    public string? Marker(int start, int end)
    {
        foreach (var span in hidden)
        {
            if (start < span.Start + span.Length && span.Start < end)
            {
                return Markers.Of(span.Kind);
            }
        }

        return null;
    }

    private string One(WordBuffer words, int index)
    {
        var word = words.Words[index];
        return Marker(word.SourceStart, word.SourceEnd) ?? words[index].ToString();
    }
}
