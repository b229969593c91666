namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Licence plates: a few letters and digits that a word calls one ("plate CKLM 482", "plaque F12 ABC").</summary>
internal static class Plates
{
    private const int Min = 5;
    private const int Max = 8;
    private const int MaxParts = 4;

    /// <summary>Offset behind the plate that starts at piece <paramref name="i"/>; 0 without one.</summary>
    public static int End(Utterance utterance, int i)
    {
        if (!utterance.IsLabelled(i, Label.Plate, 2))
            return 0;
        var (letters, digits, end) = (0, 0, 0);
        for (var at = i; at < utterance.Pieces.Count && at < i + MaxParts; at++)
        {
            var piece = utterance.Pieces[at];
            if (at > i && piece.Start - utterance.Pieces[at - 1].End > 1)
                break;
            if (piece.Kind == PieceKind.Symbol && utterance.Text[piece.Start] is '-')
                continue;
            if (piece.Kind == PieceKind.Digits)
                digits += piece.Length;
            else if (IsLetters(utterance, at))
                letters += piece.Length;
            else
                break;
            if (letters > 0 && digits > 0 && letters + digits is >= Min and <= Max)
                end = piece.End;
        }

        return end;
    }

    /// <summary>Up to four letters, in capitals or sticking to digits, so that no word of the sentence is taken for one.</summary>
    private static bool IsLetters(Utterance utterance, int i)
    {
        var piece = utterance.Pieces[i];
        if (piece.Kind != PieceKind.Word || piece.Length > 4)
            return false;
        var isGlued = char.IsAsciiDigit(utterance.Text[piece.Start - 1]) || char.IsAsciiDigit(utterance.Text[piece.End]);
        return isGlued || (utterance.Text.IsUpper(piece.Start) && utterance.Text.IsUpper(piece.End - 1))
            || !(LabelWords.IsFiller(utterance.Word(i)) || StreetWords.IsNever(utterance.Word(i)));
    }
}
