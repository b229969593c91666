namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>E-mail addresses, written ("jo@example.org", "jo (at) example.org") and said ("jo dot doe at example dot org").</summary>
internal static class EmailAddresses
{
    private const int MaxLocal = 64;
    private const int MaxHost = 253;
    private const int MaxSpokenParts = 8;

    public static void Find(Utterance utterance, Findings findings)
    {
        for (var i = 0; i < utterance.Pieces.Count; i++)
        {
            var piece = utterance.Pieces[i];
            if (piece.Kind == PieceKind.Symbol && utterance.Text[piece.Start] == '@')
                AddWritten(utterance, findings, piece.Start);
            else if (piece.Kind == PieceKind.Word && utterance.Word(i) is "at" or "arobase" or "arrobas" or "arobas")
                AddSpoken(utterance, findings, i);
        }
    }

    private static void AddWritten(Utterance utterance, Findings findings, int at)
    {
        var text = utterance.Text;
        var start = at;
        if (text[start - 1] == ' ')
            start--;
        var localEnd = start;
        while (start > 0 && localEnd - start < MaxLocal && IsLocal(text[start - 1]))
            start--;
        while (start < localEnd && text[start] is '.' or '\'' or '-')
            start++;
        var hostStart = text[at + 1] == ' ' ? at + 2 : at + 1;
        var end = hostStart;
        while (end < text.Length && end - at < MaxHost && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_'))
            end++;
        while (end > hostStart && text[end - 1] is '.' or '-' or '_')
            end--;
        var host = hostStart < end ? text.Span[hostStart..end] : default;
        var lastDot = host.LastIndexOf('.');
        if (localEnd > start && lastDot > 0 && host.Length - lastDot > 2 && char.IsLetter(host[^1]))
            findings.Add(PersonalDataKind.Email, start, end);
    }

    /// <summary>Name, "at", host, "dot", top-level domain.</summary>
    private static void AddSpoken(Utterance utterance, Findings findings, int at)
    {
        var first = BehindOpening(utterance, at);
        var start = LocalStart(utterance, first);
        if (start < 0)
            return;
        var i = at + 1;
        if (first < at && i < utterance.Pieces.Count && utterance.Text[utterance.Pieces[i].Start] is ')' or ']')
            i++;
        var dots = 0;
        var end = -1;
        for (var parts = 0; parts < MaxSpokenParts && i + 1 < utterance.Pieces.Count && IsName(utterance, i); parts++)
        {
            var dot = DotEnd(utterance, i + 1);
            if (dot == 0 || !IsName(utterance, dot))
                break;
            dots++;
            i = dot;
            end = utterance.Pieces[i].End;
        }

        if (dots > 0 && utterance.IsWord(i) && utterance.Pieces[i].Length >= 2 && utterance.Word(i) is not ("the" or "a"))
            findings.Add(PersonalDataKind.Email, utterance.Pieces[start].Start, end);
    }

    private static int BehindOpening(Utterance utterance, int at) =>
        at > 0 && utterance.Pieces[at - 1].Kind == PieceKind.Symbol && utterance.Text[utterance.Pieces[at - 1].Start] is '(' or '[' ? at - 1 : at;

    /// <summary>The first piece of the name before "at": parts joined by "dot", "underscore", or written together; -1 without a name.</summary>
    private static int LocalStart(Utterance utterance, int at)
    {
        var i = at - 1;
        if (!IsName(utterance, i))
            return -1;
        for (var parts = 0; parts < MaxSpokenParts; parts++)
        {
            var isTogether = i > 0 && utterance.Pieces[i - 1].End == utterance.Pieces[i].Start;
            if (isTogether && IsName(utterance, i - 1))
                i--;
            else if (i > 1 && IsName(utterance, i - 2) && (IsJoint(utterance, i - 1) || (isTogether && utterance.Text[utterance.Pieces[i - 1].Start] is '.' or '_' or '-')))
                i -= 2;
            else
                break;
        }

        return i;
    }

    private static bool IsJoint(Utterance utterance, int i) => utterance.Word(i) is "dot" or "point" or "underscore" or "dash" or "tiret";

    private static int DotEnd(Utterance utterance, int i)
    {
        if (utterance.Word(i) is "dot" or "point")
            return i + 1;
        if (utterance.Word(i) is "(" or "[" && utterance.Word(i + 1) is "dot" or "point" && utterance.Word(i + 2) is ")" or "]")
            return i + 3;
        return utterance.Word(i) is "." && utterance.Pieces[i].Start == utterance.Pieces[i - 1].End && utterance.Text[utterance.Pieces[i].End] != ' ' ? i + 1 : 0;
    }

    private static bool IsName(Utterance utterance, int i) =>
        i >= 0 && i < utterance.Pieces.Count && utterance.Pieces[i].Kind is PieceKind.Word or PieceKind.Digits;

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'';
}
