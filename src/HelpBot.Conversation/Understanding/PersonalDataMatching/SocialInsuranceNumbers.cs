namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Social insurance numbers: nine digits with a check digit.</summary>
internal static class SocialInsuranceNumbers
{
    private const int Count = 9;

    /// <summary>A word says that it is one: then a digit may be missing or wrong.</summary>
    public static int Labelled(Utterance utterance, int i)
    {
        var length = GroupShape.Run(utterance, i, Count);
        return length > 0 && utterance.CountDigits(i, length) is Count or Count - 1 && GroupShape.EndsAt(utterance, i + length)
            && IsLabelled(utterance, i, length) ? length : 0;
    }

    /// <summary>Without such a word the check digit must be right; 123-45-6789 is the American form.</summary>
    public static int Unlabelled(Utterance utterance, int i)
    {
        if (GroupShape.Has(utterance, i, 3, 2, 4) && utterance.Groups[i + 1].Join == Join.Tight && utterance.Groups[i + 2].Join == Join.Tight)
            return 3;
        var length = GroupShape.Has(utterance, i, 3, 3, 3) ? 3 : GroupShape.Run(utterance, i, Count);
        if (length == 0 || utterance.CountDigits(i, length) != Count || utterance.Groups[i].IsGlued || utterance.Groups[i].Join == Join.Tight)
            return 0;
        if (length is not (1 or 3) && !utterance.Groups[i].IsLoose)
            return 0;
        if (!GroupShape.EndsAt(utterance, i + length) || GroupShape.IsAmount(utterance, i, i + length))
            return 0;
        var isOther = utterance.IsLabelled(utterance.Groups[i].FirstPiece, Label.Other, 0);
        return !isOther && GroupShape.PassesLuhn(utterance.DigitsOf(i, length)) ? length : 0;
    }

    private static bool IsLabelled(Utterance utterance, int i, int length) =>
        utterance.IsLabelled(utterance.Groups[i].FirstPiece, Label.SocialInsurance)
        || utterance.IsLabelledAfter(utterance.Groups[i + length - 1].NextPiece, Label.SocialInsurance);
}
