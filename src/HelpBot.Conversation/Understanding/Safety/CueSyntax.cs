namespace HelpBot.Conversation.Understanding.Safety;

internal enum CueKind
{
    Word,
    Start,
    Gap,
    Optional,
    Choice,
    List,
}

/// <summary>A parsed piece of a cue pattern.</summary>
/// <param name="Text">The word as written, or the name of the list.</param>
/// <param name="Choices">What may stand here, for <see cref="CueKind.Optional"/> (one) and <see cref="CueKind.Choice"/>.</param>
internal sealed record CueSyntax(CueKind Kind, string Text, IReadOnlyList<IReadOnlyList<CueSyntax>> Choices)
{
    /// <exception cref="FormatException">A bracket is not closed or not opened.</exception>
    public static IReadOnlyList<CueSyntax> Parse(string pattern)
    {
        var at = 0;
        var choices = Alternatives(pattern, ref at, '\0');
        return choices.Count == 1 ? choices[0] : [new CueSyntax(CueKind.Choice, "", choices)];
    }

    private static List<IReadOnlyList<CueSyntax>> Alternatives(string pattern, ref int at, char close)
    {
        var choices = new List<IReadOnlyList<CueSyntax>>();
        var current = new List<CueSyntax>();
        while (at < pattern.Length && pattern[at] != close)
        {
            switch (pattern[at])
            {
                case '|':
                    choices.Add(current);
                    current = [];
                    at++;
                    break;
                case '(':
                    current.Add(Bracket(pattern, ref at, ')', CueKind.Choice));
                    break;
                case '[':
                    current.Add(Bracket(pattern, ref at, ']', CueKind.Optional));
                    break;
                case ')' or ']':
                    throw new FormatException($"'{pattern}': '{pattern[at]}' closes nothing");
                default:
                    Plain(pattern, ref at, current);
                    break;
            }
        }

        if (close != '\0' && at >= pattern.Length)
            throw new FormatException($"'{pattern}': '{close}' is missing");
        choices.Add(current);
        return choices;
    }

    private static CueSyntax Bracket(string pattern, ref int at, char close, CueKind kind)
    {
        at++;
        var choices = Alternatives(pattern, ref at, close);
        at++;
        return kind == CueKind.Optional && choices.Count > 1
            ? new CueSyntax(kind, "", [[new CueSyntax(CueKind.Choice, "", choices)]])
            : new CueSyntax(kind, "", choices);
    }

    /// <summary>Words, gaps and lists up to the next bracket, bar or blank.</summary>
    private static void Plain(string pattern, ref int at, List<CueSyntax> into)
    {
        var start = at;
        while (at < pattern.Length && !" |()[]".Contains(pattern[at]))
            at++;
        var text = pattern[start..at];
        if (text.Length == 0)
            at++;
        else if (text is ".." or "^")
            into.Add(new CueSyntax(text == "^" ? CueKind.Start : CueKind.Gap, "", []));
        else if (text[0] == '<' && text[^1] == '>')
            into.Add(new CueSyntax(CueKind.List, text[1..^1], []));
        else
            into.Add(new CueSyntax(CueKind.Word, text, []));
    }
}
