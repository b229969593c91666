using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Clauses;

/// <summary>Cuts a message at sentence ends and before questions that follow a story.</summary>
internal static class ClauseCutter
{
    private const int MostClauses = 12;
    private const int ShortRequest = 4;
    private const int StoryBeforeQuestion = 5;

    private static readonly WordSet Asking = new(
        """
        what where when who whom which how why whats wheres whos hows is are was were do does did can could will would should may any anyone anybody
        need want please tell give show send explain help looking wondering know
        quoi comment quel quelle quels quelles ou quand qui pourquoi combien est peut peux puis pouvez pourriez avez faut dois doit
        veux voudrais aimerais besoin donnez donne dites dis montrez cherche sont y
        """);

    private static readonly WordSet QuestionWords = new("what where who how which when can comment quel quelle ou qui combien quoi");
    private static readonly WordSet AfterQuestionWord = new(
        "do does should can is are to i you number could would would je peux puis est on faut dois faire fait appeler vous");

    private static readonly WordSet Verbs = new("is are does do did can est avez pouvez y");
    private static readonly WordSet AfterVerb = new("the your you my 911 there it that i ce vous a");
    private const int ShortestQuestion = 3;

    private static readonly WordSet Soft = new("and et also plus puis or aussi");

    // "A man called me and wants my password": what goes on about somebody is the same story, not another question.
    private static readonly WordSet GoesOn = new(
        """
        wants wanted asks asked asking said says told needs needed claims claimed keeps kept tried demands demanded threatened sent
        veut voulait disait exige exigeait prétend prétendait insiste insistait
        """);

    /// <summary>The clauses of the words, in order.</summary>
    /// <param name="commas">Whether a comma ends one too.</param>
    public static List<Clause> Cut(ReadOnlySpan<char> text, WordBuffer words, bool commas = false)
    {
        List<Clause> clauses = [];
        var first = 0;
        for (var i = 1; i <= words.Count && clauses.Count < MostClauses; i++)
        {
            if (i == words.Count || EndsBefore(text, words, i, out var sign) || (commas && sign == ',') || AsksAfterStory(words, first, i))
            {
                clauses.Add(Make(text, words, first, i));
                first = i;
            }
        }

        return clauses;
    }

    /// <summary>Where "and" may join two questions: the clauses before and after each.</summary>
    public static IEnumerable<(Clause Left, Clause Right)> Joints(string text, WordBuffer words, Clause clause)
    {
        for (var i = clause.First + 1; i < clause.End - 1; i++)
        {
            if (Soft.Contains(words.Words[i]))
            {
                if (GoesOn.Contains(words.Words[i + 1]))
                {
                    continue;
                }

                yield return (Make(text, words, clause.First, i), Make(text, words, i + 1, clause.End));
            }
            else if (i - clause.First >= ShortestQuestion && clause.End - i >= ShortestQuestion && AsksAnew(words, i))
            {
                yield return (Make(text, words, clause.First, i), Make(text, words, i, clause.End));
            }
            else if (EndsBefore(text, words, i, out var sign) && sign == ',')
            {
                yield return (Make(text, words, clause.First, i), Make(text, words, i, clause.End));
            }
        }
    }

    // "what's your fax number is 911 ok": nothing but its opening tells the second question.
    private static bool AsksAnew(WordBuffer words, int index) =>
        QuestionWords.Contains(words.Words[index]) ? AfterQuestionWord.Contains(words.Words[index + 1])
        : Verbs.Contains(words.Words[index]) && AfterVerb.Contains(words.Words[index + 1]);

    private static Clause Make(ReadOnlySpan<char> text, WordBuffer words, int first, int end)
    {
        var opening = words.Words[first..Math.Min(end, first + 4)];
        var sign = end < words.Count ? SignBefore(text, words, end) : LastSign(text);
        return new Clause(first, end, sign == '?' || end - first <= ShortRequest || Asking.ContainsAny(opening) || IsInverted(words, first, end));
    }

    // "le site marche-t-il", "le site marche tu".
    private static bool IsInverted(WordBuffer words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (words[i] is "tu" || (words[i] is "t" && i + 1 < end && words[i + 1] is ("il" or "elle" or "on")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsBefore(ReadOnlySpan<char> text, WordBuffer words, int index, out char sign)
    {
        sign = SignBefore(text, words, index);
        return sign is '.' or '?' or '!' or ';' or '\n';
    }

    private static char SignBefore(ReadOnlySpan<char> text, WordBuffer words, int index)
    {
        var from = words.Words[index - 1].SourceEnd;
        var to = words.Words[index].SourceStart;
        if (from >= to)
        {
            return '\0';
        }

        var gap = text[from..to];
        var at = gap.LastIndexOfAny("?!;\n");
        return at >= 0 ? gap[at]
            : gap.Contains(". ", StringComparison.Ordinal) || gap.Contains(": ", StringComparison.Ordinal) ? '.'
            : gap.Contains(',') ? ',' : '\0';
    }

    private static char LastSign(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd(" .!)\"'»\u00A0");
        return trimmed.EndsWith('?') ? '?' : '\0';
    }

    private static bool AsksAfterStory(WordBuffer words, int first, int index) =>
        index - first >= StoryBeforeQuestion && index + 1 < words.Count
        && QuestionWords.Contains(words.Words[index]) && AfterQuestionWord.Contains(words.Words[index + 1]);
}
