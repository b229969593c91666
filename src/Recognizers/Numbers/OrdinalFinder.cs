using System.Globalization;

namespace Recognizers.Numbers;

/// <summary>Finds ordinals: "second", "21st", "1er", "the one before the last one".</summary>
internal sealed class OrdinalFinder
{
    private const int MaxDigits = 15;

    private readonly string _text;
    private readonly Lexicon _lexicon;
    private readonly List<Token> _tokens;
    private readonly NumberParser _parser;

    public OrdinalFinder(string text, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
        _lexicon = lexicon;
        _tokens = Token.Split(text);
        _parser = new NumberParser(text, _tokens, lexicon);
    }

    public List<ModelResult> Ordinals()
    {
        var results = new List<ModelResult>();
        for (var i = 0; i < _tokens.Count;)
        {
            var (next, result) = Relative(i) ?? InDigits(i) ?? InWords(i) ?? (i + 1, null);
            if (result is not null)
                results.Add(result);
            i = next;
        }

        return results;
    }

    private (int Next, ModelResult? Result)? Relative(int i)
    {
        foreach (var phrase in _lexicon.Relatives)
        {
            var next = _parser.Match(i, phrase.Words);
            if (next < 0)
                continue;
            if (phrase.TakesOne && next < _tokens.Count && _tokens[next].Folded is "one" or "un" or "une")
                next++;
            else if (phrase.Words[^1] is "last" && phrase.TakesOne)
                continue;
            var sign = phrase.Offset < 0 ? "" : "+";
            return (next, ModelResult.Of(
                _text, _tokens[i].Start, _tokens[next - 1].End, "ordinal.relative",
                ("offset", phrase.Offset.ToString(CultureInfo.InvariantCulture)),
                ("relativeTo", phrase.RelativeTo),
                ("value", $"{phrase.RelativeTo}{sign}{phrase.Offset.ToString(CultureInfo.InvariantCulture)}")));
        }

        return null;
    }

    private (int Next, ModelResult? Result)? InDigits(int i)
    {
        if (_tokens[i].Kind != TokenKind.Digits || i + 1 >= _tokens.Count || _tokens[i].Folded.Length > MaxDigits)
            return null;
        var ending = _tokens[i + 1];
        var isFree = _tokens[i].Start == 0 || !char.IsLetterOrDigit(_text[_tokens[i].Start - 1]);
        if (!isFree || ending.Start != _tokens[i].End || !_lexicon.OrdinalEndings.Contains(ending.Folded))
            return null;
        return (i + 2, Absolute(i, ending.End, double.Parse(_tokens[i].Folded, CultureInfo.InvariantCulture)));
    }

    private (int Next, ModelResult? Result)? InWords(int i)
    {
        if (_lexicon.Articles.Contains(_tokens[i].Folded) && i + 1 < _tokens.Count
            && _parser.Words(i + 1, ordinals: true) is { IsOrdinal: true } big && big.Value >= 100 && big.Next > i + 2)
            return (big.Next, Absolute(i, _tokens[big.Next - 1].End, big.Value));
        if (_parser.Words(i, ordinals: true) is not { } number)
            return null;
        return number.IsOrdinal && !IsMoment(i, number)
            ? (number.Next, Absolute(i, _tokens[number.Next - 1].End, number.Value))
            : (number.Next, null);
    }

    /// <summary>"just a second", "une seconde": time, not the second of something.</summary>
    private bool IsMoment(int i, WordNumber number) =>
        number is { Value: 2 } && number.Next == i + 1 && _tokens[i].Folded is "second" or "seconde" && i > 0
        && (_lexicon.BeforeMoment.Contains(_tokens[i - 1].Folded) || _tokens[i - 1].Kind == TokenKind.Digits
            || _lexicon.Find(_tokens[i - 1]) is { Form: NumberForm.Cardinal });

    private ModelResult Absolute(int first, int end, double value)
    {
        var number = value.ToString("F0", CultureInfo.InvariantCulture);
        return ModelResult.Of(
            _text, _tokens[first].Start, end, "ordinal", ("offset", number), ("relativeTo", "start"), ("value", number));
    }
}
