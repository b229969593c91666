using System.Globalization;
using Recognizers.Numbers;

namespace Recognizers.Choices;

/// <summary>A word, or an emoji without its skin tone (which counts as a word of its own).</summary>
internal readonly record struct BooleanToken(string Folded, int Start, int End)
{
    public static List<BooleanToken> Split(string text)
    {
        var tokens = new List<BooleanToken>();
        var all = Token.Split(text);
        for (var i = 0; i < all.Count; i++)
        {
            var token = all[i];
            if (token.Kind != TokenKind.Symbol)
            {
                tokens.Add(new BooleanToken(token.Folded, token.Start, token.End));
            }
            else if (char.IsHighSurrogate(text[token.Start]) && token.End < text.Length && char.IsLowSurrogate(text[token.End]))
            {
                tokens.Add(new BooleanToken(text.Substring(token.Start, 2), token.Start, token.End + 1));
                i++;
            }
            else if (char.GetUnicodeCategory(text[token.Start]) == UnicodeCategory.OtherSymbol)
            {
                tokens.Add(new BooleanToken(token.Folded, token.Start, token.End));
            }
        }

        return tokens;
    }
}
