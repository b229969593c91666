using System.Globalization;
using System.Text;

namespace Recognizers.Numbers;

internal enum TokenKind
{
    Word,
    Digits,
    Symbol,
}

/// <summary>A word (folded: lower case, no accents), a run of digits, or one other character; white space is none.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Folded)
{
    public bool Is(string word) => Folded == word;

    public bool IsHyphen => Kind == TokenKind.Symbol && Folded[0] is '-' or '\u2010' or '\u2011' or '\u2013';

    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>(text.Length / 4 + 4);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            if (IsLetter(text[i]))
            {
                while (i < text.Length && IsLetter(text[i]))
                    i++;
                tokens.Add(new Token(TokenKind.Word, start, i, Fold(text.AsSpan(start, i - start))));
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                tokens.Add(new Token(TokenKind.Digits, start, i, text[start..i]));
            }
            else
            {
                i++;
                tokens.Add(new Token(TokenKind.Symbol, start, i, text[start..i]));
            }
        }

        return tokens;
    }

    /// <summary>Lower case, without accents.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        if (Ascii.IsValid(lower))
            return lower;
        var folded = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            // Letter by letter, so that lone surrogates (which Normalize refuses) pass through.
            var plain = char.IsSurrogate(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];
            if (CharUnicodeInfo.GetUnicodeCategory(plain) != UnicodeCategory.NonSpacingMark)
                folded.Append(plain);
        }

        return folded.ToString();
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
