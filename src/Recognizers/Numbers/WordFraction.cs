namespace Recognizers.Numbers;

/// <summary>Reads fractions in words: "two thirds", "five and a quarter", "three million and a half".</summary>
internal static class WordFraction
{
    private const double MinScale = 1e3;

    public static Part? Read(NumberParser parser, List<Token> tokens, Lexicon lexicon, int i)
    {
        if (Proper(parser, tokens, lexicon, i) is { } proper)
            return new Part(proper.Next, proper.Value, "fraction");
        if (parser.Words(i) is not { } whole || whole.Next + 1 >= tokens.Count || !tokens[whole.Next].Is(lexicon.And))
            return null;
        var second = whole.Next + 1;
        if (Proper(parser, tokens, lexicon, second, afterAnd: true) is { } fraction)
            return new Part(fraction.Next, WholeAnd(whole.Value, whole.Scale, fraction.Value, fraction.HasScale), "fraction");
        if (parser.Words(second) is { } middle && middle.Next + 1 < tokens.Count && tokens[middle.Next].Is(lexicon.And)
            && Proper(parser, tokens, lexicon, middle.Next + 1) is { } last)
            return new Part(last.Next, whole.Value + middle.Value + last.Value, "fraction");
        return null;
    }

    /// <summary>"three million and a half" means half a million.</summary>
    private static double WholeAnd(double whole, double scale, double fraction, bool hasOwnScale) =>
        whole + (scale >= MinScale && !hasOwnScale ? fraction * scale : fraction);

    /// <summary>"two thirds", "a half", "half a million"; with what stands before an "and" added ("two hundred and two thirds").</summary>
    private static (int Next, double Value, bool HasScale)? Proper(
        NumberParser parser, List<Token> tokens, Lexicon lexicon, int i, bool afterAnd = false)
    {
        if (Upper(parser, tokens, lexicon, i) is not var (upper, hasUpper))
            return null;
        var at = parser.SkipHyphens(upper.Next);
        if (at >= tokens.Count || parser.Words(at, ordinals: true) is not { IsDenominator: true } lower || lower.Value == 0)
            return null;
        // "a second", "two first" are no fractions.
        if (lower.IsOrdinal && ((lower.Next == at + 1 && lower.Value <= 2) || upper.Value == 0))
            return null;
        var next = parser.SkipHyphens(lower.Next);
        var scaleAt = next + (next < tokens.Count && (lexicon.Articles.Contains(tokens[next].Folded) || tokens[next].Is("de")) ? 1 : 0);
        var scale = scaleAt < tokens.Count && lexicon.Find(tokens[scaleAt]) is { Rank: NumberRank.Scale, Form: NumberForm.Cardinal } word
            ? word.Value : 1;
        // Half and quarter stand alone only with a scale ("half a million") or behind a number ("deux et demi").
        if (!hasUpper && scale == 1 && (!afterAnd || lower.IsOrdinal))
            return null;
        var value = upper.BeforeAnd is { } whole
            ? WholeAnd(whole.Value, whole.Scale, (upper.Value - whole.Value) / lower.Value * scale, scale > 1)
            : upper.Value / lower.Value * scale;
        return (scale > 1 ? scaleAt + 1 : lower.Next, value, scale > 1);
    }

    /// <summary>The upper part: a number in words, an article, or nothing (then 1); null when digits stand there.</summary>
    private static (WordNumber Number, bool IsThere)? Upper(NumberParser parser, List<Token> tokens, Lexicon lexicon, int i)
    {
        if (tokens[i].Kind == TokenKind.Digits)
            return null;
        var one = new WordNumber(i, 1, false, false, 1, null, "integer");
        var hasArticle = lexicon.Articles.Contains(tokens[i].Folded);
        var first = hasArticle ? i + 1 : i;
        if (first >= tokens.Count)
            return (one, false);
        // "a twenty-first": the number behind the article is the lower part.
        if (hasArticle && lexicon.Find(tokens[first]) is { Rank: NumberRank.Ten } && parser.Words(first, ordinals: true) is { IsDenominator: true })
            return (one with { Next = first }, true);
        if (parser.Words(first) is { } words)
            return (words, true);
        return (one with { Next = first }, hasArticle);
    }
}
