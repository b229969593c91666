using System.Globalization;

namespace Recognizers.Numbers;

/// <summary>Reads fractions in digits ("2 1/4", "¾") and words ("five and a quarter", "one out of three", "half a million").</summary>
internal static class FractionParser
{
    private const int MaxDigits = 15;
    private const string Glyphs = "½¼¾⅓⅔⅛";
    private static readonly double[] _glyphValues = [1 / 2d, 1 / 4d, 3 / 4d, 1 / 3d, 2 / 3d, 1 / 8d];

    public static Part? Read(string text, List<Token> tokens, NumberParser parser, Lexicon lexicon, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Symbol)
            return Glyphs.IndexOf(token.Folded[0]) is var glyph and >= 0 ? new Part(i + 1, _glyphValues[glyph], "fraction") : null;
        if (token.Kind == TokenKind.Digits && Slashed(text, tokens, i) is { } slashed)
            return slashed;
        if (Over(parser, tokens, lexicon, i) is { } over)
            return over;
        return token.Kind == TokenKind.Word || token.Kind == TokenKind.Digits ? WordFraction.Read(parser, tokens, lexicon, i) : null;
    }

    /// <summary><c>1/4</c>, <c>2 1/4</c>; not part of a date or of anything longer.</summary>
    private static Part? Slashed(string text, List<Token> tokens, int i)
    {
        if (tokens[i].Start > 0 && !char.IsWhiteSpace(text[tokens[i].Start - 1]) && text[tokens[i].Start - 1] is not ('(' or '-'))
            return null;
        if (tokens[i].Start > 1 && text[tokens[i].Start - 1] == '-' && !char.IsWhiteSpace(text[tokens[i].Start - 2]))
            return null;
        if (Simple(text, tokens, i) is { } simple)
            return new Part(i + 3, simple, "fraction");
        var isMixed = i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Digits && tokens[i + 1].Start - tokens[i].End is > 0 and < 3;
        return isMixed && Simple(text, tokens, i + 1) is { } part
            ? new Part(i + 4, double.Parse(tokens[i].Folded, CultureInfo.InvariantCulture) + part, "fraction")
            : null;
    }

    private static double? Simple(string text, List<Token> tokens, int i)
    {
        if (i + 2 >= tokens.Count || !tokens[i + 1].Is("/") || tokens[i + 2].Kind != TokenKind.Digits
            || tokens[i + 2].Start - tokens[i].End != 1)
            return null;
        var end = tokens[i + 2].End;
        if ((end < text.Length && (char.IsLetter(text[end]) || text[end] == '/')) || tokens[i].Folded.Length > MaxDigits)
            return null;
        var lower = double.Parse(tokens[i + 2].Folded, CultureInfo.InvariantCulture);
        return lower == 0 ? null : double.Parse(tokens[i].Folded, CultureInfo.InvariantCulture) / lower;
    }

    private static Part? Over(NumberParser parser, List<Token> tokens, Lexicon lexicon, int i)
    {
        if (parser.Words(i) is not { } upper)
            return null;
        foreach (var phrase in lexicon.Over)
        {
            if (parser.Match(upper.Next, phrase) is var next and > 0 && next < tokens.Count && parser.Words(next) is { Value: not 0 } lower)
                return upper.Value < lower.Value || phrase is ["over"] ? new Part(lower.Next, upper.Value / lower.Value, "fraction") : null;
        }

        return null;
    }
}
