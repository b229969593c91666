namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>International bank account numbers (IBAN, ISO 13616): country, check digits, and up to thirty letters and digits in groups.</summary>
internal static class AccountCode
{
    private const int MaxPieces = 40;
    private const int Max = 34;
    private const int LongestGroup = 4;

    /// <summary>Offset behind the number that starts at piece <paramref name="i"/>, the longest whose check digits are right; 0 without one.</summary>
    public static int End(Utterance utterance, int i, Span<char> code)
    {
        if (utterance.Pieces[i].Length != 2 || i + 1 >= utterance.Pieces.Count || utterance.Pieces[i + 1].Kind != PieceKind.Digits
            || utterance.Pieces[i + 1].Start - utterance.Pieces[i].End > 1)
            return 0;
        var (length, end) = (0, 0);
        for (var at = i; at < utterance.Pieces.Count && at < i + MaxPieces; at++)
        {
            var piece = utterance.Pieces[at];
            var isGap = at > i && piece.Start - utterance.Pieces[at - 1].End > 1;
            if (piece.Kind == PieceKind.Symbol && utterance.Text[piece.Start] is '-' && !isGap)
                continue;
            if (piece.Kind is not (PieceKind.Word or PieceKind.Digits) || isGap || length + piece.Length > Max || IsWord(piece))
                break;
            utterance.Word(at).CopyTo(code[length..]);
            length += piece.Length;
            if (!char.IsLetterOrDigit(utterance.Text[piece.End]) && CodeShape.IsAccount(code[..length]))
                end = piece.End;
        }

        return end;
    }

    /// <summary>Groups have four signs: "au 911 et un homme" goes on in words, however their letters add up.</summary>
    private static bool IsWord(Piece piece) => piece.Kind == PieceKind.Word && piece.Length > LongestGroup;
}
