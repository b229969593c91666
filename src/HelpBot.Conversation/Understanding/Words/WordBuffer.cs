namespace HelpBot.Conversation.Understanding.Words;

/// <summary>The words of one utterance, in memory that is used again for the next one. Not thread-safe: one per thread.</summary>
public sealed class WordBuffer
{
    /// <summary>What comes after this many words is not read.</summary>
    public const int MaxWords = 400;

    private const int MaxChars = 8_000;

    private readonly char[] _chars = new char[MaxChars];
    private readonly Word[] _words = new Word[MaxWords];
    private int _used;

    public int Count { get; private set; }

    public bool IsFull => Count == MaxWords || _used > MaxChars - 200;

    public ReadOnlySpan<Word> Words => _words.AsSpan(0, Count);

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _used);

    public ReadOnlySpan<char> this[int index] => _chars.AsSpan(_words[index].Start, _words[index].Length);

    public void Clear() => (Count, _used) = (0, 0);

    /// <summary>Appends a normalised word; silently drops what does not fit.</summary>
    public void Add(ReadOnlySpan<char> text, int sourceStart, int sourceEnd)
    {
        if (Count == MaxWords || text.IsEmpty || text.Length > MaxChars - _used)
        {
            return;
        }

        text.CopyTo(_chars.AsSpan(_used));
        _words[Count++] = new Word(_used, text.Length, sourceStart, sourceEnd, WordHash.Of(text));
        _used += text.Length;
    }

    /// <summary>Replaces the words from <paramref name="first"/> to the end before <paramref name="end"/> by one.</summary>
    public void Replace(int first, int end, ReadOnlySpan<char> text)
    {
        if (text.Length > MaxChars - _used)
        {
            return;
        }

        text.CopyTo(_chars.AsSpan(_used));
        _words[first] = new Word(_used, text.Length, _words[first].SourceStart, _words[end - 1].SourceEnd, WordHash.Of(text));
        _used += text.Length;
        _words.AsSpan(end, Count - end).CopyTo(_words.AsSpan(first + 1));
        Count -= end - first - 1;
    }

    /// <summary>Copies a range of another buffer's words, with their places in the text.</summary>
    public void CopyFrom(WordBuffer other, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            Add(other[i], other._words[i].SourceStart, other._words[i].SourceEnd);
        }
    }
}
