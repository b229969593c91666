namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What belongs to a street address before its number and behind its street: unit and direction.</summary>
internal static class AddressEnds
{
    /// <summary>Offset where the address starts: with "Unit 4," or "45-" or "#4 -" before its number.</summary>
    public static int Start(Utterance utterance, int group)
    {
        var start = utterance.Groups[group].Start;
        if (group == 0 || utterance.Groups[group].FirstPiece - utterance.Groups[group - 1].NextPiece > 2 || utterance.Groups[group - 1].Count > 5)
            return start;
        var unit = utterance.Groups[group - 1];
        var isDash = false;
        for (var i = unit.NextPiece; i < utterance.Groups[group].FirstPiece; i++)
        {
            if (utterance.Text[utterance.Pieces[i].Start] is not (',' or '-'))
                return start;
            isDash |= utterance.Text[utterance.Pieces[i].Start] is '-';
        }

        var mark = utterance.Word(unit.FirstPiece - 1) is "." ? unit.FirstPiece - 2 : unit.FirstPiece - 1;
        if (utterance.Word(mark) is "#" || (utterance.IsWord(mark) && StreetWords.IsUnit(utterance.Word(mark))))
            return utterance.Pieces[mark].Start;
        return utterance.Groups[group].Join == Join.Tight || isDash ? unit.Start : start;
    }

    /// <summary>Offset where the address ends: with "West", ", apt 4", "#4".</summary>
    public static int End(Utterance utterance, int end)
    {
        var i = utterance.Pieces.BinarySearch(new Piece(PieceKind.Word, end, end), _byStart);
        i = i < 0 ? ~i : i;
        if (utterance.Word(i) is ".")
            end = utterance.Pieces[i++].End;
        if (utterance.IsWord(i) && StreetWords.IsDirection(utterance.Word(i)))
            end = utterance.Pieces[i++].End;
        var unit = utterance.Word(i) is "," or "-" ? i + 1 : i;
        var isUnit = (utterance.IsWord(unit) && StreetWords.IsUnit(utterance.Word(unit))) || utterance.Word(unit) is "#";
        if (!isUnit)
            return end;
        unit++;
        while (utterance.Word(unit) is "." or "#" or "no" or "number")
            unit++;
        return unit < utterance.Pieces.Count && utterance.Pieces[unit].Kind is PieceKind.Digits or PieceKind.Word && utterance.Pieces[unit].Length <= 5
            ? utterance.Pieces[unit].End
            : end;
    }

    private static readonly Comparer<Piece> _byStart = Comparer<Piece>.Create((a, b) => a.Start.CompareTo(b.Start));
}
