using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Finds what people take back while they speak: "the fax for admin, no wait, operations", "le site, je veux dire le courriel".</summary>
internal sealed class Correction(NameIndex names, LookAlikes lookAlikes)
{
    private const int Reach = 4;
    private const int EnoughAfter = 4;

    private static readonly PhraseSet Strong = new(
    [
        "no wait", "wait no", "no sorry", "sorry no", "no actually", "actually no", "no i mean", "no i meant", "scratch that", "no make that", "no hold on",
        "hold on no", "oops no", "no no", "sorry i mean", "sorry i meant", "wait i mean", "wait i meant", "non attends", "attends non", "non attendez", "attendez non",
        "non pardon", "pardon non", "non excusez", "excusez non", "non je veux dire", "non je voulais dire", "oups non", "non oups", "non plutôt", "non non",
        "non désolé", "désolé non", "non c'est", "pardon je veux dire", "attends je veux dire", "non en fait", "en fait non", "no rather",
    ]);

    private static readonly PhraseSet Weak = new(["i mean", "i meant", "or rather", "make that", "je veux dire", "je voulais dire", "ou plutôt"]);
    private static readonly PhraseSet Weakest = new(["sorry", "oops", "pardon", "oups", "no", "non", "wait", "attends", "hold on", "rather", "plutôt"]);

    /// <summary>The words that were taken back, up to where the correction begins; empty when nothing was.</summary>
    /// <param name="words">The message.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="text">As it was typed.</param>
    /// <param name="ruledOut">Receives the look-alike that was taken back.</param>
    public Range Find(WordBuffer words, int from, ReadOnlySpan<char> text, ICollection<string> ruledOut)
    {
        for (var at = from + 1; at < words.Count - 1; at++)
        {
            var strong = Strong.LengthAt(words, at);
            var length = strong > 0 ? strong : Math.Max(Weak.LengthAt(words, at), IsApart(words, at, text) ? Weakest.LengthAt(words, at) : 0);
            var end = at + length;
            if (length == 0 || end >= words.Count)
            {
                continue;
            }

            if (Taken(words, from, at, end, ruledOut) is { } first)
            {
                return first..end;
            }

            if (strong > 0)
            {
                return words.Count - end >= EnoughAfter && !NamesMember(words, end) ? from..end : at..end;
            }
        }

        return default;
    }

    // Index of the thing before the correction, when one of its kind is named after it.
    private int? Taken(WordBuffer words, int from, int at, int end, ICollection<string> ruledOut)
    {
        var first = Math.Max(from, at - Reach);
        if (NamesMember(words, end))
        {
            for (var i = at - 1; i >= first; i--)
            {
                if (lookAlikes.MemberOf(words[i]) is { } member)
                {
                    ruledOut.Add(member);
                    return i;
                }
            }

            return null;
        }

        return Named(words, end, Math.Min(words.Count, end + Reach), false) is null ? null : Named(words, first, at, true);
    }

    private bool NamesMember(WordBuffer words, int from)
    {
        for (var i = from; i < Math.Min(words.Count, from + Reach); i++)
        {
            if (lookAlikes.MemberOf(words[i]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Where a name begins; one that must end there may not be followed by more than small words.
    private int? Named(WordBuffer words, int from, int end, bool atEnd)
    {
        for (var i = from; i < end; i++)
        {
            if (names.Longest(words, i, out var after) is not null && after <= end && (!atEnd || OnlySmall(words, after, end)))
            {
                return i;
            }
        }

        return null;
    }

    private static bool OnlySmall(WordBuffer words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (!FunctionWords.Contains(words.Words[i].Hash))
            {
                return false;
            }
        }

        return true;
    }

    // A comma, dots or a filler stands before it: "no" and "sorry" mean much else.
    private static bool IsApart(WordBuffer words, int at, ReadOnlySpan<char> text)
    {
        var (from, to) = (words.Words[at - 1].SourceEnd, words.Words[at].SourceStart);
        return from < to && text[from..to].ContainsAnyExcept(' ', '\u00A0');
    }
}
