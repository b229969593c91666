namespace Recognizers.Numbers;

/// <summary>Finds percentages: "30 %", "thirty per cent", "percent of 10".</summary>
internal static class PercentageFinder
{
    public static List<ModelResult> Find(string text, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Token.Split(text);
        var parser = new NumberParser(text, tokens, lexicon);
        var results = new List<ModelResult>();
        var at = 0;
        foreach (var number in new NumberFinder(text, lexicon).Find())
        {
            if (number.Start > 0 && text[number.Start - 1] is '=' or '%' or '&' or '/' or '?')
                continue;
            at = parser.IndexAt(number.End, at);
            var end = EndOfPhrase(parser, tokens, lexicon, at);
            var start = number.Start;
            if (end < 0 && !lexicon.IsFrench)
            {
                start = StartOfPercentOf(tokens, parser.IndexAt(number.Start, Math.Max(0, at - 8)));
                end = start < 0 ? -1 : number.End;
            }

            if (end > 0)
                results.Add(ModelResult.Of(text, start, end, "percentage", ("value", lexicon.Format(number.Value) + "%")));
        }

        return results;
    }

    private static int EndOfPhrase(NumberParser parser, List<Token> tokens, Lexicon lexicon, int at)
    {
        foreach (var phrase in lexicon.Percents)
        {
            if (parser.Match(at, phrase) is var next and > 0)
                return tokens[next - 1].End;
        }

        return -1;
    }

    /// <summary>Offset of "percent of" or "per cent of" right before the number at token <paramref name="number"/>; -1 without.</summary>
    private static int StartOfPercentOf(List<Token> tokens, int number)
    {
        if (number >= 2 && tokens[number - 1].Is("of") && tokens[number - 2].Is("percent"))
            return tokens[number - 2].Start;
        return number >= 3 && tokens[number - 1].Is("of") && tokens[number - 2].Is("cent") && tokens[number - 3].Is("per")
            ? tokens[number - 3].Start
            : -1;
    }
}
