using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Finds what is asked between a greeting and a thank-you: "hello, both fax numbers, thanks".</summary>
internal static class Courtesy
{
    private static readonly WordSet Words = new(
        """
        hi hello hey yo morning afternoon evening good there please thanks thank you thx cheers sir madam
        bonjour bonsoir salut allo coucou merci svp stp s il vous te plait beaucoup bien monsieur madame
        """);

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
