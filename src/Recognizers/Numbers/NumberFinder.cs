namespace Recognizers.Numbers;

/// <summary>Finds the numbers of a text, left to right, the longest reading first.</summary>
internal sealed class NumberFinder
{
    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly List<Token> _tokens;
    private readonly NumberParser _parser;

    public NumberFinder(string text, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _lexicon = lexicon;
        _tokens = Token.Split(text);
        _parser = new NumberParser(text, _tokens, lexicon);
    }

    public List<ModelResult> Numbers()
    {
        var results = new List<ModelResult>();
        foreach (var found in Find())
        {
            results.Add(ModelResult.Of(
                _text, found.Start, found.End, "number", ("value", _lexicon.Format(found.Value)), ("subtype", found.Subtype)));
        }

        return results;
    }

    public IEnumerable<FoundNumber> Find()
    {
        for (var i = 0; i < _tokens.Count;)
        {
            var (next, found) = At(i);
            if (found is { } number)
                yield return number;
            i = next;
        }
    }

    private (int Next, FoundNumber? Found) At(int i)
    {
        var body = BehindSign(i);
        var sign = body > i ? -1 : 1;
        if (body >= _tokens.Count)
            return (i + 1, null);
        if ((ADozen(body) ?? FractionParser.Read(_text, _tokens, _parser, _lexicon, body) ?? Literal(body) ?? Word(body)) is not { } number)
        {
            // A number glued to letters is no number, and neither is its tail.
            return (_tokens[i].Kind == TokenKind.Symbol && sign > 0 ? i + 1 : Math.Max(i + 1, EndOfGlued(i)), null);
        }

        var end = _tokens[number.Next - 1].End;
        if (number.Literal is { } literal)
            end = literal;
        return (_parser.IndexAt(end, i), new FoundNumber(_tokens[i].Start, end, sign * number.Value, number.Subtype));
    }

    /// <summary>Index behind a minus sign or word that belongs to a number; <paramref name="i"/> itself when there is none.</summary>
    private int BehindSign(int i)
    {
        if (_tokens[i].Kind == TokenKind.Word)
            return _lexicon.Negatives.Contains(_tokens[i].Folded) ? i + 1 : i;
        if (!_tokens[i].IsHyphen)
            return i;
        var start = _tokens[i].Start;
        var isFree = start == 0 || char.IsWhiteSpace(_text[start - 1]) || _text[start - 1] is '(' or '[';
        var isSign = i == 0 || _tokens[i - 1].Kind == TokenKind.Symbol || (i + 1 < _tokens.Count && _tokens[i + 1].Start == _tokens[i].End);
        return isFree && isSign && i + 1 < _tokens.Count && (_tokens[i + 1].Kind == TokenKind.Digits || _tokens[i + 1].Is(".")) ? i + 1 : i;
    }

    private int EndOfGlued(int i)
    {
        while (i + 1 < _tokens.Count && _tokens[i + 1].Start == _tokens[i].End && _tokens[i].Kind != TokenKind.Symbol && _tokens[i + 1].Kind != TokenKind.Symbol)
            i++;
        return i + 1;
    }

    private Part? Literal(int i)
    {
        if (_tokens[i].Kind != TokenKind.Digits && !_tokens[i].Is("."))
            return null;
        if (NumberLiteral.Read(_text, _tokens[i].Start, _lexicon) is not { } literal)
            return null;
        var next = _parser.IndexAt(literal.End, i);
        if (literal.IsPlain && _parser.Words(i) is { } words && words.Next > next)
            return new Part(words.Next, words.Value, words.Subtype);
        return new Part(next, literal.Value, literal.Subtype, literal.End);
    }

    /// <summary>"a dozen", "half a dozen": the word alone is no number.</summary>
    private Part? ADozen(int i)
    {
        var isHalf = _lexicon.Find(_tokens[i]) is { Form: NumberForm.Denominator, Value: 2 };
        var article = isHalf ? i + 1 : i;
        return article + 1 < _tokens.Count && _lexicon.Articles.Contains(_tokens[article].Folded)
            && _lexicon.Find(_tokens[article + 1]) is { Rank: NumberRank.Dozen, Value: var dozen }
            ? new Part(article + 2, isHalf ? dozen / 2 : dozen, "integer") : null;
    }

    private Part? Word(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word || _parser.Words(i) is not { } words)
            return null;
        if (IsPronoun(i, words) || _tokens[i].Is(_lexicon.And))
            return null;
        if (words.Next < _tokens.Count && _tokens[words.Next].Is(_lexicon.Point) && _parser.Words(words.Next + 1) is { } decimals)
        {
            var (next, value) = DecimalWords.Read(_parser, _tokens, _lexicon, words.Next + 1, decimals);
            return new Part(next, words.Value + value, "decimal");
        }

        return new Part(words.Next, words.Value, words.Subtype);
    }

    /// <summary>"the last one", "this one": no number.</summary>
    private bool IsPronoun(int i, WordNumber words) =>
        words is { Value: 1 } && words.Next == i + 1 && i > 0 && _lexicon.BeforeOne.Contains(_tokens[i - 1].Folded);
}

/// <summary>A number that was read.</summary>
/// <param name="Next">Index of the token behind it.</param>
/// <param name="Literal">Offset behind it when it ends within a token; else null.</param>
internal readonly record struct Part(int Next, double Value, string Subtype, int? Literal = null);

/// <summary>A number found in the text.</summary>
internal readonly record struct FoundNumber(int Start, int End, double Value, string Subtype);
