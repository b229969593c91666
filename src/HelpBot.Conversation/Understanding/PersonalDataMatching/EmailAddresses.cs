namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>E-mail addresses with their sign: "jo@example.org", and slips such as "jo @ example . org", "jo@gmail", "jo@gmail,com".</summary>
internal static class EmailAddresses
{
    private const int MaxLocal = 64;
    private const int MaxHost = 253;

    public static void Find(Utterance utterance, Findings findings)
    {
        for (var i = 0; i < utterance.Pieces.Count; i++)
        {
            var piece = utterance.Pieces[i];
            if (piece.Kind == PieceKind.Symbol && utterance.Text[piece.Start] == '@')
                Add(utterance, findings, piece.Start);
            else if (piece.Kind == PieceKind.Word)
                SpokenEmails.Find(utterance, findings, i);
        }
    }

    private static void Add(Utterance utterance, Findings findings, int at)
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
        var end = HostEnd(text, hostStart);
        var host = hostStart < end ? text.Span[hostStart..end] : default;
        var lastDot = host.LastIndexOf('.');
        var isWhole = lastDot > 0 && host.Length - lastDot > 2 && char.IsLetter(host[^1]);
        if (!isWhole && DomainEnd(utterance, end) is > 0 and var domainEnd)
            (end, isWhole) = (domainEnd, host.Length > 0);
        if (localEnd > start && (isWhole || MailHosts.IsProvider(host)))
            findings.Add(PersonalDataKind.Email, start, end);
    }

    private static int HostEnd(PlainText text, int hostStart)
    {
        var end = hostStart;
        while (end < text.Length && end - hostStart < MaxHost && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_'))
            end++;
        while (end > hostStart && text[end - 1] is '.' or '-' or '_')
            end--;
        return end;
    }

    /// <summary>Offset behind " . com" or ",com" when the host is written so; 0 otherwise.</summary>
    private static int DomainEnd(Utterance utterance, int end)
    {
        var text = utterance.Text;
        var at = text[end] == ' ' ? end + 1 : end;
        if (text[at] is not ('.' or ','))
            return 0;
        var start = text[at + 1] == ' ' && text[at] == '.' ? at + 2 : at + 1;
        var behind = start;
        while (char.IsLetter(text[behind]) && behind - start < MailHosts.LongestDomain)
            behind++;
        return !char.IsLetterOrDigit(text[behind]) && MailHosts.IsDomain(text.Span[Math.Min(start, text.Length)..Math.Min(behind, text.Length)]) ? behind : 0;
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'';
}
