namespace Recognizers.Choices;

/// <summary>Finds yes and no. Score = 0.4 + 0.6 × words matched / words in all.</summary>
internal static class BooleanFinder
{
    private const double BaseScore = 0.4;
    private const double ShareScore = 0.6;

    public static List<ModelResult> Find(string query, bool isFrench)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tokens = BooleanToken.Split(query);
        var phrases = isFrench ? BooleanPhrases.French : BooleanPhrases.English;
        var matches = new List<(int First, int Next, bool Value)>();
        for (var i = 0; i < tokens.Count;)
        {
            if (phrases.At(tokens, i) is not { } match)
            {
                i++;
                continue;
            }

            if (match.Value is { } value)
                matches.Add((i, i + match.Length, value));
            i += match.Length;
        }

        if (matches.Count == 0)
            return [];
        // The longest decides what was meant; the first of that meaning stands for it ("agree, it is ok").
        var longest = matches.MaxBy(match => match.Next - match.First);
        var best = matches.First(match => match.Value == longest.Value);
        var others = matches.Where(match => match != best)
            .Select(match => new BooleanMatch(Text(match), match.Value, Score(match))).ToList();
        return
        [
            ModelResult.Of(
                query, tokens[best.First].Start, tokens[best.Next - 1].End, "boolean",
                ("value", best.Value), ("score", Score(best)), ("otherResults", others)),
        ];

        double Score((int First, int Next, bool Value) match) => BaseScore + (ShareScore * (match.Next - match.First) / tokens.Count);
        string Text((int First, int Next, bool Value) match) => query[tokens[match.First].Start..tokens[match.Next - 1].End];
    }
}
