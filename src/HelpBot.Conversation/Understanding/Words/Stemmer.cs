namespace HelpBot.Conversation.Understanding.Words;

/// <summary>A light stem that serves English and French: plural, verb and adverb endings go, the rest stays.</summary>
public static class Stemmer
{
    private static readonly string[] Endings =
    [
        "issements", "issement", "ations", "ation", "ements", "ement", "ments", "ment", "ables", "able", "ings", "ing", "iers", "ions", "ion",
        "ees", "ers", "eurs", "eur", "eux", "euse", "ies", "aux", "ent", "ant", "ees", "ee", "er", "ed", "es", "ez", "ly", "al", "s", "e", "y",
    ];

    private const int ShortestStem = 4;

    /// <summary>The stem as a prefix of the word.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending))
            {
                return Undouble(word[..^ending.Length]);
            }
        }

        return word;
    }

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] ? stem[..^1] : stem;
}
