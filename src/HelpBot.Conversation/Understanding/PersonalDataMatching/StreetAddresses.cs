namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Street addresses: number, name and type of street in English, number, type and name in French; unit and direction go along.</summary>
internal static class StreetAddresses
{
    private const int MaxNumberDigits = 6;
    private const int MaxNameWords = 4;
    private const int MaxEnglishPieces = 6;

    /// <param name="isKnown">True for a house number and the first word of a street that are the agency's own.</param>
    public static void Find(Utterance utterance, Findings findings, Func<ReadOnlySpan<char>, ReadOnlySpan<char>, bool> isKnown)
    {
        for (var i = 0; i < utterance.Groups.Count; i++)
        {
            var group = utterance.Groups[i];
            var isNumber = group.Count <= MaxNumberDigits && (!group.IsSpoken || SpokenNumberEnd(utterance, i) > i + 1 || group.Count > 1)
                && !char.IsLetterOrDigit(utterance.Text[group.Start - 1]);
            if (!isNumber)
                continue;
            var next = group.IsSpoken ? SpokenNumberEnd(utterance, i) : i + 1;
            var (first, end) = AfterNumber(utterance, utterance.Groups[next - 1].NextPiece);
            if (end < 0)
                continue;
            if (isKnown(utterance.DigitsOf(i, next - i), utterance.Word(first)))
                findings.TryTake(group.Start, end);
            else if (!IsYearOf(utterance, i))
                findings.Add(PersonalDataKind.StreetAddress, AddressEnds.Start(utterance, i), AddressEnds.End(utterance, end));
            i = next - 1;
        }
    }

    /// <summary>The group behind a house number said in parts: "seven oh five".</summary>
    private static int SpokenNumberEnd(Utterance utterance, int i)
    {
        var next = i + 1;
        while (next < utterance.Groups.Count && next < i + MaxNumberDigits && utterance.Groups[next] is { IsSpoken: true, Join: not Join.None })
            next++;
        return next;
    }

    /// <summary>Reads name and type behind the number; gives the first piece of the name and the offset behind, or -1.</summary>
    private static (int First, int End) AfterNumber(Utterance utterance, int i)
    {
        var isSuffixed = utterance.IsWord(i) && utterance.Word(i) is "bis" or "ter" or "a" or "b" or "c" or "d"
            && utterance.Pieces[i].Start - utterance.Pieces[i - 1].End <= 1 && (utterance.IsWord(i + 1) || utterance.Word(i + 1) is ",");
        var at = isSuffixed ? i + 1 : i;
        var hasComma = utterance.Word(at) is ",";
        at = hasComma ? at + 1 : at;
        if (French(utterance, at, hasComma) is var (frenchFirst, frenchEnd))
            return (frenchFirst, frenchEnd);
        // Behind a comma only "250, 3e Avenue" has the English order.
        if (hasComma && !IsOrdinal(utterance, at))
            return (at, -1);
        if (StreetWords.IsNumbered(utterance.Word(at)) && NumberedEnd(utterance, at) is > 0 and var numberedEnd && utterance.Pieces[at - 1].Length >= 3)
            return (at, numberedEnd);
        return English(utterance, at) is > 0 and var end ? (at, end) : AnnouncedAddress.At(utterance, at);
    }

    /// <summary>Offset behind the number of a road that goes by one; 0 without.</summary>
    private static int NumberedEnd(Utterance utterance, int type) =>
        type + 1 < utterance.Pieces.Count && utterance.Pieces[type + 1] is { Kind: PieceKind.Digits, Length: <= 3 } number
        && !char.IsLetterOrDigit(utterance.Text[number.End]) && number.Start - utterance.Pieces[type].End <= 1 ? number.End : 0;

    private static int English(Utterance utterance, int first)
    {
        var isAnnounced = utterance.IsLabelled(Math.Min(first, utterance.Pieces.Count), Label.Address);
        var isCapital = true;
        for (var i = first; i <= first + MaxEnglishPieces && i < utterance.Pieces.Count; i++)
        {
            var word = utterance.Word(i);
            var isOrdinal = i > first && char.IsAsciiDigit(utterance.Text[utterance.Pieces[i].Start - 1]);
            if (i > first && !isOrdinal && (StreetWords.IsType(word) || (word is "rue" && IsOrdinal(utterance, first))))
                return StreetWords.IsNumbered(word) ? Math.Max(utterance.Pieces[i].End, NumberedEnd(utterance, i)) : utterance.Pieces[i].End;
            if (i > first && StreetWords.IsVagueType(word) && (isCapital || isAnnounced) && !IsNextType(utterance, i + 1))
                return utterance.Pieces[i].End;
            if (!IsNamePart(utterance, i) || (i == first && utterance.Pieces[i].Start == utterance.Pieces[i - 1].End))
                return -1;
            isCapital &= !utterance.IsWord(i) || utterance.Pieces[i].Length <= 2 || utterance.Text.IsUpper(utterance.Pieces[i].Start);
        }

        return -1;
    }

    private static (int First, int End)? French(Utterance utterance, int type, bool hasComma)
    {
        if (!utterance.IsWord(type))
            return null;
        var isVague = StreetWords.IsVagueFrenchType(utterance.Word(type));
        if (!isVague && !StreetWords.IsFrenchType(utterance.Word(type)))
            return null;
        var at = type + 1;
        var hasLink = false;
        while (at < utterance.Pieces.Count && utterance.Word(at) is "de" or "du" or "des" or "d" or "la" or "l" or "les" or "'" or "." or "-")
        {
            hasLink |= utterance.IsWord(at);
            at++;
        }

        if (at >= utterance.Pieces.Count)
            return null;
        // "rue Notre-Dame", "rue du Deux": a capital says that an everyday word is a name here.
        var isCapital = utterance.Text.IsUpper(utterance.Pieces[at].Start);
        if (!(isCapital && utterance.IsWord(at)) && (!IsNamePart(utterance, at) || StreetWords.IsNever(utterance.Word(at))))
            return null;
        if (isVague && !(isCapital || hasComma || (hasLink && utterance.IsLabelled(type, Label.Address))))
            return null;
        var end = at + 1;
        while (end < at + MaxNameWords && end < utterance.Pieces.Count && (utterance.Word(end) is "-" || (IsNamePart(utterance, end) && utterance.Text.IsUpper(utterance.Pieces[end].Start))))
            end++;
        return (at, utterance.Pieces[end - 1].End);
    }

    private static bool IsNamePart(Utterance utterance, int i) =>
        i < utterance.Pieces.Count && utterance.Pieces[i].Kind switch
        {
            PieceKind.Word => !StreetWords.IsNever(utterance.Word(i)) || char.IsAsciiDigit(utterance.Text[utterance.Pieces[i].Start - 1])
                || (utterance.Pieces[i].Length == 1 && utterance.Text[utterance.Pieces[i].End] is '.' && utterance.Text.IsUpper(utterance.Pieces[i].Start)),
            PieceKind.Digits => utterance.Pieces[i].Length <= 3,
            PieceKind.Symbol => utterance.Text[utterance.Pieces[i].Start] is '.' or '\'' or '-' && utterance.Text[utterance.Pieces[i].Start - 1] != ' ',
            _ => false,
        };

    /// <summary>"3e", "3rd".</summary>
    private static bool IsOrdinal(Utterance utterance, int i) =>
        i < utterance.Pieces.Count && utterance.Pieces[i].Kind == PieceKind.Digits && utterance.IsWord(i + 1)
        && utterance.Pieces[i + 1].Start == utterance.Pieces[i].End;

    private static bool IsNextType(Utterance utterance, int i) => utterance.IsWord(i) && StreetWords.IsType(utterance.Word(i));

    /// <summary>"in 2019 Princess Street was closed": a year, not a house number.</summary>
    private static bool IsYearOf(Utterance utterance, int i) =>
        utterance.Groups[i].Count == 4 && PlainNumbers.Value(utterance, i) is > 1900 and < 2100
        && utterance.Word(utterance.Groups[i].FirstPiece - 1) is "in" or "since" or "en" or "depuis" or "until";
}
