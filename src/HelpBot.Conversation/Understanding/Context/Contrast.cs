using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Context;

/// <summary>Takes out what someone says they do not want ("not by fax", "pas l'administration") or have already, what they take back ("admin, no wait, …")
/// and a correction's opening ("no, I meant").</summary>
internal sealed class Contrast(NameIndex names, LookAlikes lookAlikes)
{
    private readonly Correction _correction = new(names, lookAlikes);
    private readonly AlreadyHad _alreadyHad = new(lookAlikes);

    private const int Reach = 6;

    private static readonly WordSet Negations = new("not pas except sauf non instead besides");
    private static readonly WordSet Between = new(
        "by the a an for of to via through with about from your that one which is le la les l par pour de du des d celui celle qui est c un une votre en a n");

    private static readonly WordSet Auxiliaries = new("is are was were do does did can could will would should has have had am");
    private static readonly PhraseSet OtherThan = new(["other than", "autre que", "autres que", "different from", "apart from"]);
    private static readonly WordSet Without = new("without sans rather avoid avoiding");
    private static readonly WordSet Reaching = new(
        "calling phoning dialing dialling ringing faxing emailing using appeler composer telephoner faxer envoyer passer utiliser");

    private static readonly WordSet Asking = new("asking ask talking calling looking interested wondering worried demande parle appelle cherche interesse questionne");
    private static readonly WordSet Turns = new("but just rather instead i im mais plutot je");
    private static readonly WordSet Acknowledgements = new("ok okay fine alright great good well bon bien bah parfait");
    private const int EnoughAfter = 3;

    private static readonly WordSet Openings = new("no nope non nah sorry actually desole pardon excuse wait attends attendez oups oops");
    private static readonly WordSet Meant = new("meant mean said wanted want dire parlais parle voulais veux");
    private static readonly WordSet Wanting = new("want need like care mean veux voulais cherche parle demande");
    private static readonly WordSet Subjects = new("i je we on j");

    /// <summary>Copies the words that count into <paramref name="kept"/>.</summary>
    /// <param name="text">As it was typed.</param>
    /// <param name="ruledOut">Receives the subjects that were negated.</param>
    public void Apply(WordBuffer words, WordBuffer kept, ReadOnlySpan<char> text, ICollection<string> ruledOut)
    {
        kept.Clear();
        var first = Math.Max(Math.Max(Math.Max(AfterCorrection(words), AfterOpening(words, text)), Math.Max(AfterDenial(words), Denial.End(words))), AfterAcknowledgement(words));
        var takenBack = _correction.Find(words, first, text, ruledOut);
        var last = Afterthought.Start(words, first);
        for (var i = first; i < last;)
        {
            if (i == takenBack.Start.Value && takenBack.End.Value > i)
            {
                i = takenBack.End.Value;
                continue;
            }

            var end = IsNegation(words, i) ? Negated(words, i, ruledOut) : _alreadyHad.End(words, i, ruledOut);
            if (end > i)
            {
                i = kept.Count == 0 ? PastNaming(words, end) : end;
                continue;
            }

            kept.CopyFrom(words, i, i + 1);
            i++;
        }

        if (kept.Count == 0 && ruledOut.Count == 0)
        {
            kept.CopyFrom(words, 0, words.Count);
        }
    }

    /// <summary>Index of the first word after "no, I meant"; 0 when the words open otherwise.</summary>
    private static int AfterCorrection(WordBuffer words)
    {
        var at = 0;
        while (at < words.Count && Openings.Contains(words.Words[at]))
        {
            at++;
        }

        if (at + 1 < words.Count && Subjects.Contains(words.Words[at]) && Meant.Contains(words.Words[at + 1]))
        {
            // "I want …" alone corrects nothing.
            var isTwo = at + 2 < words.Count && Meant.Contains(words.Words[at + 2]);
            var isOpened = at > 0 || isTwo || words[at + 1] is "meant" or "mean";
            at += isTwo ? 3 : 2;
            return isOpened && at < words.Count ? at : 0;
        }

        return 0;
    }

    // "Non, celui des opérations" wants that one; "non celui des opérations" rules it out.
    private static int AfterOpening(WordBuffer words, ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < words.Count && Openings.Contains(words.Words[at]))
        {
            at++;
        }

        return at == words.Count || at == 0 ? 0
            : at > 1 || text[words.Words[0].SourceEnd..words.Words[1].SourceStart].ContainsAny(",.!;") ? at
            : 0;
    }

    /// <summary>Index of the first word of what is asked, after "I'm not asking about this, I'm asking …"; 0 when the words open otherwise.</summary>
    private static int AfterDenial(WordBuffer words)
    {
        for (var at = 0; at + 1 < Math.Min(words.Count, Reach); at++)
        {
            var denied = Negations.Contains(words.Words[at]) && (Asking.Contains(words.Words[at + 1]) || (at > 0 && Asking.Contains(words.Words[at - 1])));
            for (var turn = at + 2; denied && turn + 2 < words.Count; turn++)
            {
                if (Turns.Contains(words.Words[turn]) && words.Words[turn].SourceStart - words.Words[turn - 1].SourceEnd > 1)
                {
                    return AfterAsking(words, turn);
                }
            }
        }

        return 0;
    }

    // "I'm asking about …", "je parle des …": only what follows is asked.
    private static int AfterAsking(WordBuffer words, int turn)
    {
        for (var at = turn; at + 1 < Math.Min(words.Count, turn + Reach); at++)
        {
            if (Asking.Contains(words.Words[at]))
            {
                return at + 1;
            }
        }

        return turn;
    }

    // "fine. are the …": no ticket.
    private static int AfterAcknowledgement(WordBuffer words)
    {
        var at = 0;
        while (at + EnoughAfter < words.Count && Acknowledgements.Contains(words.Words[at]))
        {
            at++;
        }

        return at;
    }

    // "Not the site, I'm asking about the calendar" asks about the calendar.
    private static int PastNaming(WordBuffer words, int from)
    {
        var at = from;
        while (at < words.Count && (Subjects.Contains(words.Words[at]) || words[at] is "am"))
        {
            at++;
        }

        if (at == from || at >= words.Count || !(Asking.Contains(words.Words[at]) || Meant.Contains(words.Words[at])))
        {
            return from;
        }

        do
        {
            at++;
        }
        while (at < words.Count && Between.Contains(words.Words[at]));
        return at < words.Count ? at : from;
    }

    // "Non-emergency line" is the name of a thing and denies nothing.
    private bool IsNegation(WordBuffer words, int at) => at + 1 < words.Count && names.Longest(words, at, out _) is null
        && (Negations.Contains(words.Words[at])
            ? !(at > 0 && Auxiliaries.Contains(words.Words[at - 1])) || Wanting.Contains(words.Words[at + 1]) || DeniesMember(words, at)
            : OtherThan.LengthAt(words, at) > 0 || (Without.Contains(words.Words[at]) && Reaching.Contains(words.Words[at + 1])));

    // "The fax that is not for claims" wants the other; "the claims fax is not answering" does not.
    private bool DeniesMember(WordBuffer words, int negation)
    {
        var at = negation + 1;
        while (at < words.Count - 1 && at < negation + Reach && Between.Contains(words.Words[at]))
        {
            at++;
        }

        return lookAlikes.MemberOf(words[at]) is not null && lookAlikes.IsMeant(words);
    }

    // The end of the negated name that starts after the negation at the index given, or the index itself.
    private int Negated(WordBuffer words, int negation, ICollection<string> ruledOut)
    {
        for (var at = negation + Math.Max(1, OtherThan.LengthAt(words, negation)); at < Math.Min(words.Count, negation + Reach); at++)
        {
            if (lookAlikes.Concerns(words[at]))
            {
                if (lookAlikes.MemberOf(words[at]) is { } member)
                {
                    ruledOut.Add(member);
                }

                return at + 1;
            }

            if (names.Longest(words, at, out var end) is { } things)
            {
                foreach (var thing in things.Things)
                {
                    ruledOut.Add(thing.Subject);
                }

                return end;
            }

            if (!Between.Contains(words.Words[at]) && !Reaching.Contains(words.Words[at]) && !(at == negation + 1 && Wanting.Contains(words.Words[at])))
            {
                break;
            }
        }

        return negation;
    }
}
