namespace HelpBot.Conversation.Understanding;

/// <summary>Sentences that a phrase stands for: <c>[x]</c> with and without, <c>(a|b)</c> each; a few spread evenly when there are many.</summary>
internal static class PhraseForms
{
    public static IReadOnlyList<string> Of(string phrase, int most)
    {
        var parts = CueSyntax.Parse(phrase);
        var total = Count(parts);
        var wanted = Math.Min(total, most);
        // A stride that shares no factor with small counts visits every choice of every bracket.
        return [.. Enumerable.Range(0, (int)wanted)
            .Select(i => Form(parts, wanted == total ? i : (long)((i + 0.5) * total / wanted) + i))
            .Distinct(StringComparer.Ordinal)];
    }

    private static string Form(IReadOnlyList<CueSyntax> parts, long number)
    {
        var words = new List<string>();
        Write(parts, ref number, words);
        return string.Join(' ', words);
    }

    private static void Write(IReadOnlyList<CueSyntax> parts, ref long number, List<string> words)
    {
        foreach (var part in parts)
        {
            if (part.Kind == CueKind.Word)
            {
                words.Add(part.Text);
                continue;
            }

            var ways = part.Choices.Count + (part.Kind == CueKind.Optional ? 1 : 0);
            if (ways == 0)
                continue;
            var way = (int)(number % ways);
            number /= ways;
            if (way < part.Choices.Count)
                Write(part.Choices[way], ref number, words);
        }
    }

    private static long Count(IReadOnlyList<CueSyntax> parts)
    {
        var count = 1L;
        foreach (var part in parts.Where(part => part.Choices.Count > 0))
        {
            var ways = part.Choices.Sum(Count) + (part.Kind == CueKind.Optional ? 1 : 0);
            count = Math.Min(count * ways, 1_000_000);
        }

        return count;
    }
}
