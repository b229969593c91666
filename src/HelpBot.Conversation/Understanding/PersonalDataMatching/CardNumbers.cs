namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Payment cards: 13 to 19 digits.</summary>
internal static class CardNumbers
{
    private const int Min = 13;
    private const int Max = 19;

    /// <summary>Written as on the card. Four groups of four, and sixteen digits that begin as most
    /// cards do, are taken for a card even when the check digit was mistyped.</summary>
    public static int AsPrinted(Utterance utterance, int i)
    {
        if (utterance.Digits[utterance.Groups[i].FirstDigit] is < '2' or > '6')
            return 0;
        if (GroupShape.Has(utterance, i, 4, 4, 4, 4))
            return GroupShape.Has(utterance, i, 4, 4, 4, 4, 3) && GroupShape.PassesLuhn(utterance.DigitsOf(i, 5)) ? 5 : 4;
        if (GroupShape.Has(utterance, i, 16) && utterance.Digits[utterance.Groups[i].FirstDigit] is '4' or '5' && GroupShape.EndsAt(utterance, i + 1)
            && utterance.Groups[i].Join == Join.None && !utterance.IsLabelled(utterance.Groups[i].FirstPiece, Label.Other, 1))
            return 1;
        return GroupShape.Has(utterance, i, 4, 6, 5) || (GroupShape.Has(utterance, i, 4, 6, 4) && GroupShape.PassesLuhn(utterance.DigitsOf(i, 3))) ? 3 : 0;
    }

    /// <summary>Half a card: two groups or three of four digits where a word says that it is part of one.</summary>
    public static int InParts(Utterance utterance, int i)
    {
        var length = GroupShape.Has(utterance, i, 4, 4, 4) ? 3 : GroupShape.Has(utterance, i, 4, 4) ? 2 : 0;
        if (length == 0 || utterance.Groups[i].Join == Join.Tight || !GroupShape.EndsAt(utterance, i + length) || GroupShape.IsAmount(utterance, i, i + length))
            return 0;
        var piece = utterance.Groups[i].FirstPiece;
        for (var back = 1; back <= 3; back++)
        {
            if (utterance.Word(piece - back) is "half" or "moitie" or "digits" or "chiffres")
                return length;
        }

        return utterance.IsLabelled(piece, Label.Card, 3) ? length : 0;
    }

    /// <summary>In one piece, in other groups, or digit by digit: the check digit must be right, or a word must say that it is a card.</summary>
    public static int InAnyGroups(Utterance utterance, int i)
    {
        var groups = utterance.Groups;
        if (groups[i].IsGlued || groups[i].Join == Join.Tight)
            return 0;
        var digits = 0;
        var best = 0;
        for (var next = i; next < groups.Count && (next == i || groups[next].Join != Join.None); next++)
        {
            digits += groups[next].Count;
            if (digits > Max || groups[next].IsGlued)
                break;
            var isWhole = GroupShape.EndsAt(utterance, next + 1);
            if (digits >= Min && (isWhole || groups[i].Count >= Min) && IsCard(utterance, i, next + 1 - i, isWhole))
                best = next + 1 - i;
        }

        return best;
    }

    private static bool IsCard(Utterance utterance, int i, int groups, bool isWhole)
    {
        var piece = utterance.Groups[i].FirstPiece;
        if (utterance.IsLabelled(piece, Label.Card) || (isWhole && utterance.IsLabelledAfter(utterance.Groups[i + groups - 1].NextPiece, Label.Card)))
            return true;
        return !utterance.IsLabelled(piece, Label.Other, 0) && GroupShape.PassesLuhn(utterance.DigitsOf(i, groups));
    }
}
