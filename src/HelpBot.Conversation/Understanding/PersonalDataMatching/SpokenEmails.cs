using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>E-mail addresses in words: "jo dot doe at example dot org", "jo (at) example.org", "marie arobase exemple point ca".</summary>
internal static class SpokenEmails
{
    private const int MaxParts = 8;
    private const int MaxNameWords = 4;

    /// <summary>Words before "at" that make it a place: "look at example dot com".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _verbs = (
        "look looked looking check see shop shopped buy bought order ordered sign am is are was me us them it site found arrive stare work worked here there")
        .Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the address whose "at" is piece <paramref name="i"/>.</summary>
    public static void Find(Utterance utterance, Findings findings, int i)
    {
        var sign = Sign(utterance, i);
        if (sign.Next == 0)
        {
            if (TogetherEnd(utterance, i) is > 0 and var togetherEnd)
                findings.Add(PersonalDataKind.Email, utterance.Pieces[i].Start, togetherEnd);
            return;
        }

        var first = BehindOpening(utterance, i);
        var start = LocalStart(utterance, first);
        if (start < 0 || (start == first - 1 && _verbs.Contains(utterance.Word(start))))
            return;
        var next = sign.Next;
        if (first < i && next < utterance.Pieces.Count && utterance.Word(next) is ")" or "]")
            next++;
        var end = HostEnd(utterance, next);
        var isMail = end > 0 && (!sign.IsVague || first < i || MailHosts.IsProvider(utterance.Word(next)) || utterance.Pieces[first - 1].Kind == PieceKind.Digits || start < first - 1);
        if (isMail)
            findings.Add(PersonalDataKind.Email, utterance.Pieces[WholeName(utterance, start)].Start, end);
    }

    /// <summary>The piece behind "at"; "à" and "chez" are everyday words, so that more must speak for them.</summary>
    private static (int Next, bool IsVague) Sign(Utterance utterance, int i) => utterance.Word(i) switch
    {
        "at" or "arobase" or "arrobas" or "arobas" or "arobace" or "arrobase" => (i + 1, false),
        "a" when utterance.Word(i + 1) is "commercial" => (i + 2, false),
        "a" or "chez" => (i + 1, true),
        _ => (0, false),
    };

    /// <summary>"joatgmail dot com": a transcript that heard one word.</summary>
    private static int TogetherEnd(Utterance utterance, int i)
    {
        var word = utterance.Word(i);
        var at = word.LastIndexOf("at");
        if (at <= 1 || !MailHosts.IsProvider(word[(at + 2)..]) || i + 1 >= utterance.Pieces.Count)
            return 0;
        var domain = DotEnd(utterance, i + 1);
        return domain > 0 && MailHosts.IsDomain(utterance.Word(domain)) ? utterance.Pieces[domain].End : 0;
    }

    /// <summary>Offset behind the host, which ends in a domain; 0 without one.</summary>
    private static int HostEnd(Utterance utterance, int i)
    {
        var (dots, end) = (0, 0);
        for (var parts = 0; parts < MaxParts && i + 1 < utterance.Pieces.Count && IsName(utterance, i); parts++)
        {
            var dot = DotEnd(utterance, i + 1);
            if (dot == 0 || !IsName(utterance, dot))
                break;
            dots++;
            i = dot;
            end = utterance.Pieces[i].End;
        }

        var isWhole = dots > 0 && utterance.IsWord(i) && utterance.Pieces[i].Length >= 2 && utterance.Word(i) is not ("the" or "a");
        return isWhole ? end : 0;
    }

    private static int BehindOpening(Utterance utterance, int at) =>
        at > 0 && utterance.Word(at - 1) is "(" or "[" ? at - 1 : at;

    /// <summary>The first piece of the name before "at": parts joined by "dot", "underscore", or written together; -1 without a name.</summary>
    private static int LocalStart(Utterance utterance, int at)
    {
        var i = at - 1;
        if (!IsName(utterance, i))
            return -1;
        for (var parts = 0; parts < MaxParts; parts++)
        {
            var isTogether = i > 0 && utterance.Pieces[i - 1].End == utterance.Pieces[i].Start;
            var joint = JointStart(utterance, i - 1);
            if (isTogether && IsName(utterance, i - 1))
                i--;
            else if (joint > 0 && IsName(utterance, joint - 1))
                i = joint - 1;
            else if (i > 1 && IsName(utterance, i - 2) && isTogether && utterance.Word(i - 1) is "." or "_" or "-")
                i -= 2;
            else
                break;
        }

        return i;
    }

    /// <summary>The piece where "dot", "underscore" or "tiret bas" begins that ends at piece <paramref name="i"/>; 0 without.</summary>
    private static int JointStart(Utterance utterance, int i) => utterance.Word(i) switch
    {
        "dot" or "point" or "underscore" or "dash" or "hyphen" or "tiret" or "souligne" => i,
        "bas" when utterance.Word(i - 1) is "tiret" => i - 1,
        "score" when utterance.Word(i - 1) is "under" => i - 1,
        _ => 0,
    };

    /// <summary>"my email is jay doe at …": the words between "is" and the name belong to it.</summary>
    private static int WholeName(Utterance utterance, int start)
    {
        for (var i = start - 1; i >= 0 && i >= start - MaxNameWords; i--)
        {
            if (utterance.Word(i) is "is" or "s" or "est" or ":")
                return utterance.IsLabelled(start, Label.Email, MaxNameWords) ? i + 1 : start;
            if (!IsName(utterance, i) || StreetWords.IsNever(utterance.Word(i)))
                break;
        }

        return start;
    }

    private static int DotEnd(Utterance utterance, int i)
    {
        if (utterance.Word(i) is "dot" or "point")
            return i + 1;
        if (utterance.Word(i) is "(" or "[" && utterance.Word(i + 1) is "dot" or "point" && utterance.Word(i + 2) is ")" or "]")
            return i + 3;
        if (utterance.Word(i) is not ".")
            return 0;
        var isTight = utterance.Pieces[i].Start == utterance.Pieces[i - 1].End && utterance.Text[utterance.Pieces[i].End] != ' ';
        return isTight || MailHosts.IsDomain(utterance.Word(i + 1)) ? i + 1 : 0;
    }

    private static bool IsName(Utterance utterance, int i) =>
        i >= 0 && i < utterance.Pieces.Count && utterance.Pieces[i].Kind is PieceKind.Word or PieceKind.Digits;
}
