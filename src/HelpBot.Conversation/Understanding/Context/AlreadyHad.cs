using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>"The fax for operations, I already have the admin one": of things that are alike, one that is known already is not wanted, when another is asked for.</summary>
internal sealed class AlreadyHad(LookAlikes lookAlikes)
{
    private const int Reach = 6;

    private static readonly PhraseSet Having = new(
        ["already have", "already got", "already know", "have already", "have already got", "ai deja", "avons deja", "a deja", "connais deja"]);

    private static readonly WordSet Other = new("other autre");

    /// <summary>Where what is had already ends, when that begins at the index; the index itself when it doesn't.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="first">Where to look.</param>
    /// <param name="ruledOut">Receives what is had.</param>
    public int End(WordBuffer words, int first, ICollection<string> ruledOut)
    {
        var length = Having.LengthAt(words, first);
        for (var at = first + length; length > 0 && at < Math.Min(words.Count, first + length + Reach); at++)
        {
            if (lookAlikes.MemberOf(words[at]) is { } had)
            {
                if (!AsksForAnother(words, had))
                {
                    return first;
                }

                ruledOut.Add(had);
                return at + 1;
            }
        }

        return first;
    }

    private bool AsksForAnother(WordBuffer words, string had)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (Other.Contains(words.Words[at]) || (lookAlikes.MemberOf(words[at]) is { } member && member != had))
            {
                return true;
            }
        }

        return false;
    }
}
