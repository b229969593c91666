namespace HelpBot.Conversation.Understanding.Training;

/// <summary>A phrase with options and choices (<see cref="Content.PhraseSyntax"/>), which yields its variants one by one.</summary>
internal sealed class PhrasePattern
{
    private readonly List<object> _parts;

    private PhrasePattern(List<object> parts) => _parts = parts;

    /// <summary>How many variants show every alternative at least once.</summary>
    public int Breadth => _parts.OfType<Choice>().Select(choice => choice.Breadth).DefaultIfEmpty(1).Max();

    public static PhrasePattern Parse(string phrase)
    {
        var at = 0;
        return new PhrasePattern(ReadParts(phrase, ref at, '\0')[0]._parts);
    }

    /// <summary>The variant of that number; numbers from 0 to <see cref="Breadth"/> together show every alternative.</summary>
    public string Variant(int number)
    {
        var texts = new string[_parts.Count];
        for (var place = 0; place < texts.Length; place++)
        {
            texts[place] = _parts[place] is Choice choice ? choice.Pick(number, place) : (string)_parts[place];
        }

        return Spaced(string.Concat(texts));
    }

    /// <summary>One space between words and none around them.</summary>
    private static string Spaced(string text) =>
        text.StartsWith(' ') || text.EndsWith(' ') || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : text;

    private static List<PhrasePattern> ReadParts(string phrase, ref int at, char closing)
    {
        List<PhrasePattern> alternatives = [];
        List<object> parts = [];
        var start = at;
        while (true)
        {
            var letter = at < phrase.Length ? phrase[at] : '\0';
            var isEnd = letter == '\0' || letter == closing;
            if (!isEnd && letter is not ('|' or '(' or '['))
            {
                at++;
                continue;
            }

            if (at > start)
            {
                parts.Add(phrase[start..at]);
            }

            at++;
            if (isEnd || letter == '|')
            {
                alternatives.Add(new PhrasePattern(parts));
                parts = [];
                if (isEnd)
                {
                    return alternatives;
                }
            }
            else
            {
                var inner = ReadParts(phrase, ref at, letter == '(' ? ')' : ']');
                parts.Add(new Choice(letter == '[' ? [.. inner, new PhrasePattern([])] : inner));
            }

            start = at;
        }
    }

    private sealed record Choice(List<PhrasePattern> Alternatives)
    {
        public int Breadth => Math.Max(Alternatives.Count, Alternatives.Max(alternative => alternative.Breadth));

        // Choices step at different paces, so that their alternatives meet in many combinations.
        public string Pick(int number, int place)
        {
            var index = (number + (place > 1 ? number / Alternatives.Count * place : 0) + (place / 2)) % Alternatives.Count;
            return Alternatives[index].Variant(number);
        }
    }
}
