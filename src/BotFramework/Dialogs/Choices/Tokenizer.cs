namespace BotFramework.Dialogs.Choices;

/// <summary>Takes texts apart into words: at spaces and punctuation; every emoji is a word of its own.</summary>
public class Tokenizer
{
    /// <summary>The one used unless another is given.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>The words of a text, in order.</summary>
    public static List<Token> DefaultTokenizerImpl(string text, string? locale = null)
    {
        var tokens = new List<Token>();
        var (start, position) = (-1, 0);
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var alone = rune.Value > 0xFFFF;
            if (alone || IsBreak(rune.Value))
            {
                Add(start, position);
                start = -1;
            }
            else if (start < 0)
            {
                start = position;
            }

            position += rune.Utf16SequenceLength;
            if (alone)
            {
                Add(position - rune.Utf16SequenceLength, position);
            }
        }

        Add(start, position);
        return tokens;

        void Add(int from, int to)
        {
            if (from >= 0)
            {
                var word = text![from..to];
                tokens.Add(new Token { Start = from, End = to - 1, Text = word, Normalized = word.ToLowerInvariant() });
            }
        }
    }

    // Punctuation and symbols of the blocks that Latin text uses, and the general ones.
    private static bool IsBreak(int codePoint) => codePoint
        is <= 0x002F or >= 0x003A and <= 0x0040 or >= 0x005B and <= 0x0060 or >= 0x007B and <= 0x00BF
        or >= 0x02B9 and <= 0x036F or >= 0x2000 and <= 0x2BFF or >= 0x2E00 and <= 0x2E7F;
}
