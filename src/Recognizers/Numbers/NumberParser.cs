namespace Recognizers.Numbers;

/// <summary>Reads one number that starts at a given token.</summary>
internal sealed class NumberParser(string text, List<Token> tokens, Lexicon lexicon)
{
    /// <summary>The longest number in words (digits may stand among them) from token <paramref name="first"/>.</summary>
    /// <param name="ordinals">True to end in an ordinal or a denominator word when one fits.</param>
    public WordNumber? Words(int first, bool ordinals = false)
    {
        var builder = new NumberBuilder(lexicon.IsFrench);
        var subtype = "integer";
        (double Value, double Scale)? beforeAnd = null;
        var next = first;
        var sawWord = false;
        while (true)
        {
            var at = next == first ? first : SkipHyphens(next);
            (double Value, double Scale)? split = null;
            if (!builder.IsEmpty && builder.AllowsAnd && at < tokens.Count && tokens[at].Is(lexicon.And))
            {
                split = (builder.Value, builder.EndScale);
                at = SkipHyphens(at + 1);
            }

            if (at >= tokens.Count)
                break;
            if (tokens[at].Kind == TokenKind.Digits && NumberLiteral.Read(text, tokens[at].Start, lexicon) is { IsPlain: true } literal)
            {
                // Digits after digits are another number, and digits that do not open this one need an integer.
                if (!builder.IsEmpty && (!sawWord || literal.Subtype != "integer" || (at > next && split is null)))
                    break;
                if (!builder.AddLiteral(literal.Value))
                    break;
                subtype = literal.Subtype;
                next = IndexAt(literal.End, at);
            }
            else if (lexicon.Find(tokens[at]) is { } word && (word.Form == NumberForm.Cardinal || ordinals))
            {
                if (word.Form != NumberForm.Cardinal)
                {
                    var isEmpty = builder.IsEmpty;
                    if (!builder.Add(word))
                        break;
                    return new WordNumber(at + 1, builder.Value, word.Form == NumberForm.Ordinal, true, 1, isEmpty ? null : split, subtype);
                }

                if (!builder.Add(word))
                    break;
                sawWord = true;
                next = at + 1;
            }
            else
            {
                break;
            }

            beforeAnd = split ?? beforeAnd;
        }

        return next == first ? null : new WordNumber(next, builder.Value, false, false, builder.EndScale, beforeAnd, builder.Value % 1 == 0 ? "integer" : subtype);
    }

    /// <summary>Index of the first token at or behind an offset.</summary>
    public int IndexAt(int offset, int from)
    {
        while (from < tokens.Count && tokens[from].Start < offset)
            from++;
        return from;
    }

    public int SkipHyphens(int i) => i < tokens.Count && tokens[i].IsHyphen ? i + 1 : i;

    /// <summary>Index behind the phrase when it stands at <paramref name="i"/>; -1 otherwise.</summary>
    public int Match(int i, string[] phrase)
    {
        if (i + phrase.Length > tokens.Count)
            return -1;
        for (var k = 0; k < phrase.Length; k++)
        {
            if (!tokens[i + k].Is(phrase[k]))
                return -1;
        }

        return i + phrase.Length;
    }
}
