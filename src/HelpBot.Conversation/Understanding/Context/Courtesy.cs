using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Finds what is asked between a greeting and a thank-you: "hello, both fax numbers, thanks".</summary>
internal static class Courtesy
{
    private static readonly WordSet Words = new(
        """
        hi hello hey yo morning afternoon evening good there please thanks thank you thx cheers sir madam
        so much very a lot lots million ok okay great perfect cool super much appreciated
        bonjour bonsoir salut allo coucou merci svp stp s il vous te plait beaucoup bien ben gros mille fois infiniment parfait monsieur madame
        """);

    private static readonly WordSet Thanks = new("thanks thank thx cheers appreciated merci");
    private static readonly WordSet Joining = new("and but now also just then et mais puis maintenant aussi juste");

    /// <summary>Index of the first word of a question that a thank-you is joined to ("thanks, and where are you"); 0 when there is none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="text">As it was typed.</param>
    public static int EndOfThanks(WordBuffer words, ReadOnlySpan<char> text)
    {
        var (first, _) = Trim(words);
        var thanks = false;
        for (var i = 0; i < first; i++)
        {
            thanks |= Thanks.Contains(words.Words[i]);
        }

        if (!thanks || first >= words.Count)
        {
            return 0;
        }

        var asked = first;
        while (asked < words.Count && Joining.Contains(words.Words[asked]))
        {
            asked++;
        }

        return asked < words.Count && (asked > first || IsCut(words.Words[first - 1].SourceEnd, words.Words[first].SourceStart, text)) ? asked : 0;
    }

    // Both may stand in one, as in "you've".
    private static bool IsCut(int end, int start, ReadOnlySpan<char> text) => end < start && text[end..start].ContainsAny(",.!;:");

    /// <summary>Index of the first word that is no courtesy, and the index after the last.</summary>
    public static (int First, int End) Trim(WordBuffer words)
    {
        var (first, end) = (0, words.Count);
        while (first < end && Words.Contains(words.Words[first]))
        {
            first++;
        }

        while (end > first && Words.Contains(words.Words[end - 1]))
        {
            end--;
        }

        return (first, end);
    }
}
