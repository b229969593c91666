namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Dates that are said to be a date of birth, and dates in the form 1985-03-15 beside a name.</summary>
internal static class BirthDates
{
    private const int MaxWords = 5;

    public static void Find(Utterance utterance, Findings findings)
    {
        var next = 0;
        for (var i = 0; i < utterance.Pieces.Count; i++)
        {
            if (i < next || utterance.Pieces[i].Kind == PieceKind.Symbol)
                continue;
            if (utterance.IsLabelled(i, Label.Birth, MaxWords) && DateWords.Read(utterance, i) is > 0 and var end)
                Add(utterance, findings, i, next = end);
            else if (utterance.Pieces[i].Kind is PieceKind.Digits && !char.IsLetterOrDigit(utterance.Text[utterance.Pieces[i].Start - 1])
                && DateWords.Read(utterance, i) is > 0 and var dateEnd)
            {
                if (utterance.IsLabelledAfter(dateEnd, Label.Birth))
                    Add(utterance, findings, i, dateEnd);
                next = dateEnd;
            }
        }

        for (var i = 0; i < utterance.Groups.Count; i++)
        {
            var length = Numeric(utterance, i);
            if (length > 0)
                Add(utterance, findings, utterance.Groups[i].FirstPiece, utterance.Groups[i + length - 1].NextPiece);
        }
    }

    private static void Add(Utterance utterance, Findings findings, int first, int next) =>
        findings.Add(PersonalDataKind.DateOfBirth, utterance.Pieces[first].Start, utterance.Pieces[next - 1].End);

    /// <summary>How many groups of digits a date of birth takes; 0 without one.</summary>
    private static int Numeric(Utterance utterance, int i)
    {
        var group = utterance.Groups[i];
        var isDate = PlainNumbers.IsDate(utterance, i);
        // 19850315 and 850315 are dates only where one is expected.
        var isRun = group is { Count: 6 or 8, IsSpoken: false, IsGlued: false } && GroupShape.EndsAt(utterance, i + 1);
        if (!isDate && !isRun)
            return 0;
        var length = isDate ? 3 : 1;
        var next = utterance.Groups[i + length - 1].NextPiece;
        if (utterance.IsLabelled(group.FirstPiece, Label.Birth, MaxWords) || utterance.IsLabelledAfter(next, Label.Birth))
            return length;
        return isDate && group.Count == 4 && PlainNumbers.Value(utterance, i) <= LatestBirth && IsBesideName(utterance, group.FirstPiece, next) ? 3 : 0;
    }

    /// <summary>Year after which a date beside two capitalised words is more likely an event's.</summary>
    private const int LatestBirth = 2015;

    private static bool IsBesideName(Utterance utterance, int date, int next)
    {
        var before = date - 1;
        if (before >= 0 && utterance.Word(before) is "," or "(" or ":" or "-")
            before--;
        var after = next < utterance.Pieces.Count && utterance.Word(next) is "," or "-" ? next + 1 : next;
        var first = utterance.Word(before - 1) is "," ? before - 2 : before - 1;
        return (IsNamePart(utterance, before) && IsNamePart(utterance, first)) || (IsNamePart(utterance, after) && IsNamePart(utterance, after + 1));
    }

    private static bool IsNamePart(Utterance utterance, int piece) =>
        utterance.IsWord(piece) && utterance.Pieces[piece].Length > 1 && utterance.Text.IsUpper(utterance.Pieces[piece].Start)
        && !DateWords.IsMonth(utterance.Word(piece)) && !LabelWords.IsFiller(utterance.Word(piece))
        && LabelWords.At(utterance.Text, utterance.Pieces, piece) is null;
}
