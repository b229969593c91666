namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Telephone numbers: of North America in any grouping, of other countries with their prefix.</summary>
internal static class TelephoneNumbers
{
    private const int National = 10;
    private const int Local = 7;
    private const int MaxSpoken = 40;
    private const int MinSigns = 20;
    private const int MinInternational = 8;
    private const int MaxInternational = 15;

    /// <summary>613-555-0147, (613) 555 0147, 1-613-555-0147, 613 5550147, 06 12 34 56 78.</summary>
    public static int AsWritten(Utterance utterance, int i)
    {
        if (GroupShape.Has(utterance, i, 1, 3, 3, 4) && utterance.DigitsOf(i, 1) is "1" && IsArea(utterance, i + 1))
            return 4;
        if (GroupShape.Has(utterance, i, 3, 3, 4) && IsArea(utterance, i))
            return 3;
        if (GroupShape.Has(utterance, i, 2, 2, 2, 2, 2) && utterance.DigitsOf(i, 1)[0] == '0')
            return 5;
        return 0;
    }

    /// <summary>+33 6 12 34 56 78, 011 44 20 …: a prefix says that it is one.</summary>
    public static int International(Utterance utterance, int i)
    {
        var group = utterance.Groups[i];
        var start = utterance.Text[group.Start - 1] == '(' ? group.Start - 2 : group.Start - 1;
        var hasPlus = utterance.Text[start] == '+' || utterance.Word(group.FirstPiece - 1) is "plus";
        var hasPrefix = utterance.DigitsOf(i, 1) is "011" or "00" or "001" || (group.Count >= MinInternational + 2 && (utterance.DigitsOf(i, 1).StartsWith("00") || utterance.DigitsOf(i, 1).StartsWith("011")));
        var label = utterance.LabelBefore(group.FirstPiece);
        var isElse = label is { Label: not (Label.None or Label.Telephone), Distance: <= 3 };
        if ((!hasPlus && (!hasPrefix || isElse)) || group.IsGlued)
            return 0;
        var length = GroupShape.Run(utterance, i, MaxInternational + (hasPrefix ? 3 : 0));
        return length > 0 && utterance.CountDigits(i, length) >= MinInternational && !GroupShape.IsAmount(utterance, i, i + length) ? length : 0;
    }

    /// <summary>Ten digits (or eleven with the 1) in one piece, in odd groups, or said: the area and exchange must be possible.</summary>
    public static int InAnyGroups(Utterance utterance, int i)
    {
        var group = utterance.Groups[i];
        if (group.IsGlued || group.Join == Join.Tight || utterance.IsLabelled(group.FirstPiece, Label.Other, 0))
            return 0;
        var length = GroupShape.Run(utterance, i, utterance.Digits[group.FirstDigit] == '1' ? National + 1 : National);
        if (length == 0)
            return 0;
        var digits = utterance.DigitsOf(i, length);
        if (digits.Length == National + 1)
            digits = digits[1..];
        // 2024-118273 is a file of that year.
        var isOfYear = length == 2 && group.Count == 4 && PlainNumbers.Value(utterance, i) is >= 1990 and < 2040;
        var isNumber = digits.Length == National && digits[0] >= '2' && digits[3] >= '2' && !isOfYear && !GroupShape.IsAmount(utterance, i, i + length);
        return isNumber && (group.Count >= National || GroupShape.EndsAt(utterance, i + length)) ? length : 0;
    }

    /// <summary>Whatever number of a usual length a word calls a telephone number.</summary>
    public static int Labelled(Utterance utterance, int i)
    {
        var group = utterance.Groups[i];
        var length = GroupShape.Run(utterance, i, MaxInternational);
        return length > 0 && group is { IsGlued: false, Join: Join.None } && utterance.CountDigits(i, length) >= MinInternational
            && GroupShape.EndsAt(utterance, i + length) && utterance.IsLabelled(group.FirstPiece, Label.Telephone, 1)
            && !GroupShape.IsAmount(utterance, i, i + length) ? length : 0;
    }

    /// <summary>555-0147; without the hyphen only when a word says so.</summary>
    public static int WithoutArea(Utterance utterance, int i)
    {
        var group = utterance.Groups[i];
        var length = GroupShape.Run(utterance, i, Local);
        if (length == 0 || group.IsGlued || group.Join == Join.Tight || utterance.CountDigits(i, length) != Local || !GroupShape.EndsAt(utterance, i + length))
            return 0;
        var digits = utterance.DigitsOf(i, length);
        if (digits[0] < '2' || digits[1..3] is "11" || GroupShape.IsAmount(utterance, i, i + length) || utterance.IsLabelled(group.FirstPiece, Label.Other, 0))
            return 0;
        if (utterance.IsLabelled(group.FirstPiece, Label.Telephone, 3) || utterance.IsLabelledAfter(utterance.Groups[i + length - 1].NextPiece, Label.Telephone))
            return length;
        var isWritten = GroupShape.Has(utterance, i, 3, 4) && utterance.Groups[i + 1].Join == Join.Tight && utterance.Text[group.End] != '/';
        // 200-1500 is a range.
        var isRange = digits[2] == '0' && digits[6] == '0';
        var isSpelled = length == Local && group.IsSpoken;
        return (isWritten && !isRange) || isSpelled ? length : 0;
    }

    /// <summary>Eight digits or more said one by one, or twenty and more written so, are taken for a number of some kind, whatever it is.</summary>
    public static int Spoken(Utterance utterance, int i)
    {
        var groups = utterance.Groups;
        var next = i;
        var (spoken, single) = (0, 0);
        while (next < groups.Count && next - i < MaxSpoken && (next == i || groups[next].Join != Join.None) && !groups[next].IsGlued)
        {
            spoken += groups[next].IsSpoken ? 1 : 0;
            single += groups[next++].Count == 1 ? 1 : 0;
        }

        var isSaid = next - i >= 5 && spoken >= 3;
        return (isSaid || (single >= MinSigns && single == next - i)) && utterance.CountDigits(i, next - i) > Local + 1
            && !utterance.IsLabelled(groups[i].FirstPiece, Label.Other, 0) ? next - i : 0;
    }

    private static bool IsArea(Utterance utterance, int i) => utterance.DigitsOf(i, 1)[0] >= '2' && utterance.DigitsOf(i, 1)[1..] is not "11";
}
