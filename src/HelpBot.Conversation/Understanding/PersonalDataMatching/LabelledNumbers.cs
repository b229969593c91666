namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Numbers that only a word makes personal data, and the shapes of health cards and bank accounts that need none.</summary>
internal static class LabelledNumbers
{
    /// <summary>An Ontario health number: ten digits, said to be one; or written 4-3-3 as on the card, with its two letters.</summary>
    public static int HealthCard(Utterance utterance, int i)
    {
        if (GroupShape.Has(utterance, i, 4, 3, 3) && GroupShape.EndsAt(utterance, i + 3) && !utterance.IsLabelled(utterance.Groups[i].FirstPiece, Label.Other, 0))
            return 3;
        return Labelled(utterance, i, Label.Health, 9, 12);
    }

    /// <summary>Transit, institution and account as on a cheque; or digits said to be an account.</summary>
    public static int BankAccount(Utterance utterance, int i)
    {
        if (GroupShape.Has(utterance, i, 5, 3) && i + 2 < utterance.Groups.Count && utterance.Groups[i + 2] is { Count: >= 7 and <= 12, Join: not Join.None })
            return 3;
        return Labelled(utterance, i, Label.BankAccount, 5, 17);
    }

    /// <summary>"institution 003": the bank's three digits, which belong to an account.</summary>
    public static int Institution(Utterance utterance, int i)
    {
        var piece = utterance.Groups[i].FirstPiece;
        var isNamed = false;
        for (var back = 1; back <= 3; back++)
            isNamed |= utterance.Word(piece - back) is "institution";
        return isNamed && GroupShape.Has(utterance, i, 3) && GroupShape.EndsAt(utterance, i + 1) && utterance.IsLabelled(piece, Label.BankAccount, 3) ? 1 : 0;
    }

    public static int Passport(Utterance utterance, int i) => Labelled(utterance, i, Label.Passport, 6, 9);

    public static int Licence(Utterance utterance, int i) => Labelled(utterance, i, Label.Licence, 6, 15);

    public static int Pin(Utterance utterance, int i) => Labelled(utterance, i, Label.Pin, 3, 8);

    private static int Labelled(Utterance utterance, int i, Label label, int min, int max)
    {
        var group = utterance.Groups[i];
        if (group.Join == Join.Tight || group.IsGlued)
            return 0;
        var length = GroupShape.Run(utterance, i, max);
        if (length == 0 || utterance.CountDigits(i, length) < min || !GroupShape.EndsAt(utterance, i + length) || GroupShape.IsAmount(utterance, i, i + length))
            return 0;
        return utterance.IsLabelled(group.FirstPiece, label, maxDistance: 3)
            || utterance.IsLabelledAfter(utterance.Groups[i + length - 1].NextPiece, label) ? length : 0;
    }
}
