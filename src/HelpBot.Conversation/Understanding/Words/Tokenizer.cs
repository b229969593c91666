namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Cuts a text into normalised words: no case, no accents, contractions and shorthand written out, numbers gathered.</summary>
public static class Tokenizer
{
    private const int MaxWordLength = 40;
    private const int ShortestBeforeDigits = 4;

    /// <summary>Fills <paramref name="words"/>, whose earlier content is dropped.</summary>
    public static void Read(ReadOnlySpan<char> text, WordBuffer words)
    {
        words.Clear();
        Span<char> word = stackalloc char[MaxWordLength];
        var at = 0;
        while (at < text.Length && !words.IsFull)
        {
            var start = at;
            var length = 0;
            while (at < text.Length && IsPart(text, at, length))
            {
                var folded = Folding.Fold(text[at]);
                if (char.IsAsciiDigit(folded) && length >= ShortestBeforeDigits && char.IsAsciiLetter(word[length - 1]))
                {
                    break;
                }

                if (folded == '\'' && Elision.IsPrefix(word[..length]))
                {
                    at++;
                    break;
                }

                Append(word, ref length, folded);
                Append(word, ref length, Folding.Second(text[at]));
                at++;
            }

            if (length > 0)
            {
                var elided = start > 0 && words.Count > 0 && Folding.Fold(text[start - 1]) == '\'' ? words[words.Count - 1] : default;
                Shorthand.Add(Elision.Verb(elided, word[..length]), start, at, words);
            }
            else
            {
                Shorthand.AddSign(text[at], at, words);
                at++;
            }
        }

        Numbers.Gather(text, words);
    }

    private static void Append(Span<char> word, ref int length, char c)
    {
        // "heyyyy": no word has a letter three times in a row.
        if (c != '\0' && length < word.Length && !(length > 1 && char.IsAsciiLetter(c) && word[length - 1] == c && word[length - 2] == c))
        {
            word[length++] = c;
        }
    }

    private static bool IsPart(ReadOnlySpan<char> text, int at, int length)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return !IsIdeograph(c) || length == 0;
        }

        return Folding.Fold(c) == '\'' && length > 0 && at + 1 < text.Length && char.IsLetter(text[at + 1]);
    }

    // Scripts written without spaces: each character stands for itself.
    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';
}
