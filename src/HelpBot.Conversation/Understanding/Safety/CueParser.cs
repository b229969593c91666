namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Compiles cue patterns. <c>word</c>, <c>stem*</c>, <c>[optional words]</c>, <c>(one|or other)</c>, <c>&lt;list&gt;</c> for any
/// line of that list, <c>..</c> for up to five words between, <c>^</c> for the start of a sentence.</summary>
/// <param name="vocabulary">Takes up the words.</param>
/// <param name="lists">Lines of a list by its name, of both languages together.</param>
internal sealed class CueParser(CueVocabulary vocabulary, Func<string, IReadOnlyList<string>> lists)
{
    private const int GapWords = 5;
    private const int DeepestList = 6;
    private static readonly CueState End = new();

    // The same words stand in many patterns, and many patterns name the same lists.
    private readonly Dictionary<string, int[]> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<CueSyntax>>> parsed = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">The pattern is not well formed, or names itself.</exception>
    public CueState Compile(string pattern)
    {
        var state = Sequence(CueSyntax.Parse(pattern), 0, End);
        return state.BeginsOpen() ? throw new FormatException($"'{pattern}' must begin with a word") : state;
    }

    private CueState Sequence(IReadOnlyList<CueSyntax> parts, int depth, CueState next)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
            next = One(parts[i], depth, next);
        return next;
    }

    private CueState One(CueSyntax part, int depth, CueState next) => part.Kind switch
    {
        CueKind.Word => Words(part.Text, next),
        CueKind.Start => new CueState { AtStart = true, Next = [next] },
        CueKind.Gap => new CueState { Gap = GapWords, Next = [next] },
        CueKind.Optional => new CueState { Next = [Sequence(part.Choices[0], depth, next), next] },
        CueKind.Choice => Choose(part.Choices, depth, next),
        _ when depth >= DeepestList => throw new FormatException($"<{part.Text}> names itself"),
        _ => Choose(List(part.Text), depth + 1, next),
    };

    private IReadOnlyList<IReadOnlyList<CueSyntax>> List(string name)
    {
        if (!parsed.TryGetValue(name, out var lines))
            parsed[name] = lines = [.. lists(name).Select(CueSyntax.Parse)];
        return lines;
    }

    /// <summary>"peut-être" is two words, as it is when typed.</summary>
    private CueState Words(string text, CueState next) =>
        Enumerable.Reverse<int>(Ids(text)).Aggregate(next, (after, id) => new CueState { Words = new(id), Next = [after] });

    private int[] Ids(string text)
    {
        if (ids.TryGetValue(text, out var known))
            return known;
        var words = CueTokeniser.Cut(text).ConvertAll(token => token.Word);
        if (text[^1] == '*' && words.Count > 0)
            words[^1] += "*";
        return ids[text] = [.. words.Select(vocabulary.Add)];
    }

    /// <summary>Single words of a choice become one step with a set, so that long lists cost one look-up.</summary>
    private CueState Choose(IReadOnlyList<IReadOnlyList<CueSyntax>> choices, int depth, CueState next)
    {
        var (words, ways) = (new HashSet<int>(), new List<CueState>());
        foreach (var choice in choices)
            _ = SingleWord(choice) is { } word && words.Add(word);
        foreach (var choice in choices)
            if (SingleWord(choice) is null)
                ways.Add(Sequence(choice, depth, next));
        if (words.Count > 0)
            ways.Add(new CueState { Words = new(words), Next = [next] });
        return ways.Count == 1 ? ways[0] : new CueState { Next = [.. ways] };
    }

    private int? SingleWord(IReadOnlyList<CueSyntax> choice) =>
        choice is [{ Kind: CueKind.Word }] && Ids(choice[0].Text) is [var id] ? id : null;
}
