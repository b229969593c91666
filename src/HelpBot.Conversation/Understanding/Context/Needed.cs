using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Hears "what do I bring?", "faut-il des papiers?" and "is there a form?", which ask of what was answered before what it takes. The words
/// stand under <c>lists</c> of <c>help.yaml</c>.</summary>
/// <param name="content">Where the lists stand.</param>
/// <param name="spelling">Repairs them as it does what is typed.</param>
internal sealed class Needed(AgencyContent content, Spelling spelling)
{
    /// <summary>Lists that <c>help.yaml</c> may have: what is done with a thing, what is asked of it, the things, and words around.</summary>
    public const string Verbs = "needed_verbs";
    public const string Exists = "needed_exists";
    public const string Things = "needed_things";
    public const string What = "needed_what";
    public const string Around = "needed_around";

    private const int MostWords = 12;

    private readonly PhraseSet _verbs = new(content.Lines(Topics.Help, Verbs), spelling);
    private readonly PhraseSet _exists = new(content.Lines(Topics.Help, Exists), spelling);
    private readonly PhraseSet _things = new(content.Lines(Topics.Help, Things), spelling);
    private readonly PhraseSet _what = new(content.Lines(Topics.Help, What), spelling);
    private readonly PhraseSet _around = new(content.Lines(Topics.Help, Around), spelling);

    /// <summary>True when the words ask that and name nothing else.</summary>
    public bool IsAsked(WordBuffer words)
    {
        var (verb, exists, thing, what) = (false, false, false, false);
        for (var at = 0; at < words.Count && words.Count <= MostWords;)
        {
            ReadOnlySpan<int> lengths = [_things.LengthAt(words, at), _exists.LengthAt(words, at), _verbs.LengthAt(words, at), _what.LengthAt(words, at), _around.LengthAt(words, at)];
            var longest = Longest(lengths);
            if (lengths[longest] == 0)
            {
                return false;
            }

            (thing, exists, verb, what) = (thing || longest == 0, exists || longest == 1, verb || longest == 2, what || longest == 3);
            at += lengths[longest];
        }

        return (verb && (thing || what)) || (exists && thing);
    }

    private static int Longest(ReadOnlySpan<int> lengths)
    {
        var longest = 0;
        for (var i = 1; i < lengths.Length; i++)
        {
            longest = lengths[i] > lengths[longest] ? i : longest;
        }

        return longest;
    }
}
