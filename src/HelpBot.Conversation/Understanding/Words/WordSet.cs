using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.Words;

/// <summary>A closed set of folded words.</summary>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<ulong> _words =
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordHash.Of(word)).ToFrozenSet();

    public bool Contains(Word word) => _words.Contains(word.Hash);

    public bool ContainsAny(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (_words.Contains(word.Hash))
            {
                return true;
            }
        }

        return false;
    }

    public int Count(ReadOnlySpan<Word> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += _words.Contains(word.Hash) ? 1 : 0;
        }

        return count;
    }
}
