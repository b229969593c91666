namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Payment cards: 13 to 19 digits.</summary>
internal static class CardNumbers
{
    private const int Min = 13;
    private const int Max = 19;

    /// <summary>Written as on the card. Four groups of four are taken for a card even when the check digit was mistyped.</summary>
    public static int AsPrinted(Utterance utterance, int i)
    {
        if (utterance.Digits[utterance.Groups[i].FirstDigit] is < '2' or > '6')
            return 0;
        if (GroupShape.Has(utterance, i, 4, 4, 4, 4))
            return GroupShape.Has(utterance, i, 4, 4, 4, 4, 3) && GroupShape.PassesLuhn(utterance.DigitsOf(i, 5)) ? 5 : 4;
        return GroupShape.Has(utterance, i, 4, 6, 5) || (GroupShape.Has(utterance, i, 4, 6, 4) && GroupShape.PassesLuhn(utterance.DigitsOf(i, 3))) ? 3 : 0;
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
