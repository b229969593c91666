using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Finds what only says that a thing was meant, behind it: "the calendar is what I meant", "le calendrier que je voulais dire".</summary>
internal static class Afterthought
{
    private static readonly PhraseSet Ends = new(
    [
        "is what i meant", "is what i mean", "is what i said", "is the one i meant", "was what i meant", "that i meant", "i meant", "i said", "i was talking about", "is what i asked",
        "que je voulais dire", "que je veux dire", "je voulais dire", "je veux dire", "que j'ai dit", "j'ai dit", "que je parlais", "dont je parlais", "que je parle", "dont je parle",
        "que j'ai demandé", "que je voulais",
    ]);

    /// <summary>Index of its first word; the number of words when there is none.</summary>
    /// <param name="words">The message.</param>
    /// <param name="first">The first word that counts.</param>
    public static int Start(WordBuffer words, int first)
    {
        for (var at = first + 1; at < words.Count; at++)
        {
            if (Ends.LengthAt(words, at) == words.Count - at)
            {
                return at;
            }
        }

        return words.Count;
    }
}
