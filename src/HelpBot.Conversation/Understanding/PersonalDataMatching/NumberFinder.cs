namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Runs the number matchers over the groups of an utterance, the surest first.</summary>
internal static class NumberFinder
{
    private static readonly NumberMatcher[] _matchers =
    [
        new(PersonalDataKind.PaymentCard, CardNumbers.AsPrinted),
        new(PersonalDataKind.HealthCard, LabelledNumbers.HealthCard),
        new(PersonalDataKind.SocialInsuranceNumber, SocialInsuranceNumbers.Labelled),
        new(PersonalDataKind.Telephone, TelephoneNumbers.International),
        new(PersonalDataKind.Telephone, TelephoneNumbers.AsWritten),
        new(PersonalDataKind.PaymentCard, CardNumbers.InAnyGroups),
        new(PersonalDataKind.PaymentCard, CardNumbers.InParts),
        new(PersonalDataKind.BankAccount, LabelledNumbers.BankAccount),
        new(PersonalDataKind.BankAccount, LabelledNumbers.Institution),
        new(PersonalDataKind.Passport, LabelledNumbers.Passport),
        new(PersonalDataKind.DriverLicence, LabelledNumbers.Licence),
        new(PersonalDataKind.Telephone, TelephoneNumbers.InAnyGroups),
        new(PersonalDataKind.SocialInsuranceNumber, SocialInsuranceNumbers.Unlabelled),
        new(PersonalDataKind.Password, LabelledNumbers.Pin),
        new(PersonalDataKind.Telephone, TelephoneNumbers.WithoutArea),
        new(PersonalDataKind.Telephone, TelephoneNumbers.Labelled),
        new(PersonalDataKind.Telephone, TelephoneNumbers.Spoken),
    ];

    private const int MaxPasses = 3;

    /// <param name="isKnown">True for digits that are the agency's own number: they are taken but not found, whatever a word calls them.</param>
    public static void Find(Utterance utterance, Findings findings, Predicate<ReadOnlySpan<char>> isKnown)
    {
        TakePlainNumbers(utterance, findings);
        // What one matcher takes parts what stood around it, which may let an earlier one match.
        for (var pass = 0; pass < MaxPasses && Pass(utterance, findings, isKnown); pass++)
        {
        }
    }

    private static bool Pass(Utterance utterance, Findings findings, Predicate<ReadOnlySpan<char>> isKnown)
    {
        var found = false;
        foreach (var matcher in _matchers)
        {
            for (var i = 0; i < utterance.Groups.Count; i++)
            {
                if (!findings.IsFree(utterance.Groups[i].Start, utterance.Groups[i].End))
                    continue;
                if (matcher.Length(utterance, i) is not (> 0 and var length))
                    continue;
                var (start, end) = (utterance.Groups[i].Start, utterance.Groups[i + length - 1].End);
                if (!findings.IsFree(start, end))
                    continue;
                if (isKnown(utterance.DigitsOf(i, length)))
                    findings.TryTake(start, end);
                else
                    Add(utterance, findings, matcher.Kind, i, length);
                utterance.Part(i, i + length);
                found = true;
                i += length - 1;
            }
        }

        return found;
    }

    private static void TakePlainNumbers(Utterance utterance, Findings findings)
    {
        for (var i = 0; i < utterance.Groups.Count; i++)
        {
            if (PlainNumbers.Length(utterance, i) is not (> 0 and var length))
                continue;
            findings.TryTake(utterance.Groups[i].Start, utterance.Groups[i + length - 1].End);
            utterance.Part(i, i + length);
            i += length - 1;
        }
    }

    private static void Add(Utterance utterance, Findings findings, PersonalDataKind kind, int i, int length)
    {
        var start = utterance.Groups[i].Start;
        var end = utterance.Groups[i + length - 1].End;
        if (kind == PersonalDataKind.Telephone)
        {
            start = utterance.Text[start - 1] == '(' ? start - 1 : start;
            start = utterance.Text[start - 1] == '+' ? start - 1 : start;
            end = NumberTail.Extension(utterance, i + length, end);
        }
        else if (kind == PersonalDataKind.HealthCard)
        {
            end = NumberTail.Version(utterance, utterance.Groups[i + length - 1].NextPiece, end);
        }

        findings.Add(kind, start, end);
    }
}
