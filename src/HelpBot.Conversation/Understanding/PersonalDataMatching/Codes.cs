namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Codes of letters and digits: licences, passports, Quebec health cards, postal codes, international account numbers.</summary>
internal static class Codes
{
    private const int MaxCode = 40;
    private const string PostalFirst = "abceghjklmnprstvxy";
    private const string PostalLetters = "abceghjklmnprstvwxyz";

    /// <summary>How many letters and digits a code has at most, and what it is then.</summary>
    private static readonly (int MaxLength, PersonalDataKind Kind)[] _shapes =
    [
        (15, PersonalDataKind.DriverLicence), (13, PersonalDataKind.DriverLicence), (12, PersonalDataKind.HealthCard), (9, PersonalDataKind.Passport),
    ];

    public static void Find(Utterance utterance, Findings findings, Predicate<ReadOnlySpan<char>> isKnownPostalCode)
    {
        if (!HasDigit(utterance))
            return;
        Span<char> code = stackalloc char[MaxCode];
        for (var i = 0; i < utterance.Pieces.Count; i++)
        {
            if (!IsStart(utterance, i))
                continue;
            if (PostalCode(utterance, i, code) is > 0 and var postalEnd)
            {
                if (isKnownPostalCode(code[..6]))
                    findings.TryTake(utterance.Pieces[i].Start, postalEnd);
                else
                    findings.Add(PersonalDataKind.PostalCode, utterance.Pieces[i].Start, postalEnd);
                continue;
            }

            if (utterance.Pieces[i].Kind == PieceKind.Word && utterance.Pieces[i].Length <= 4)
                AddCode(utterance, findings, i, code);
            else
                AddTogether(utterance, findings, i, code);
        }
    }

    /// <summary>Every code has digits, written or said; most messages have none.</summary>
    private static bool HasDigit(Utterance utterance)
    {
        for (var i = 0; i < utterance.Pieces.Count; i++)
        {
            if (utterance.Pieces[i].Kind == PieceKind.Digits || SpokenWords.Find(utterance.Word(i)) is { Rank: SpokenRank.Unit })
                return true;
        }

        return false;
    }

    private static bool IsStart(Utterance utterance, int i) =>
        utterance.Pieces[i].Kind is PieceKind.Word or PieceKind.Digits && !char.IsLetterOrDigit(utterance.Text[utterance.Pieces[i].Start - 1]);

    private static void AddCode(Utterance utterance, Findings findings, int i, Span<char> code)
    {
        var start = utterance.Pieces[i].Start;
        if (AccountCode.End(utterance, i, code) is > 0 and var accountEnd)
        {
            findings.Add(PersonalDataKind.BankAccount, start, accountEnd);
            return;
        }

        foreach (var (maxLength, kind) in _shapes)
        {
            var (length, end, _) = CodeReader.Read(utterance, i, code, maxLength);
            if (length == 0 || char.IsLetterOrDigit(utterance.Text[end]) || !IsCode(utterance, i, code[..length], kind))
                continue;
            findings.Add(kind, start, end);
            return;
        }

        if (Plates.End(utterance, i) is > 0 and var plateEnd)
            findings.Add(PersonalDataKind.LicencePlate, start, plateEnd);
        else
            AddTogether(utterance, findings, i, code);
    }

    /// <summary>Letters and digits written as one: what they are must be said, but for an Ontario health number with its version.</summary>
    private static void AddTogether(Utterance utterance, Findings findings, int i, Span<char> code)
    {
        var (length, end, next) = CodeReader.ReadGlued(utterance, i, code);
        if (!code[..length].ContainsAnyInRange('a', 'z') || char.IsLetterOrDigit(utterance.Text[end]))
            return;
        if (CodeShape.IsOntarioHealthCard(code[..length]) && utterance.Text.IsUpper(end - 1) && !utterance.IsLabelled(i, Label.Other, 1))
            findings.Add(PersonalDataKind.HealthCard, utterance.Pieces[i].Start, end);
        else if (Plates.End(utterance, i) is > 0 and var plateEnd)
            findings.Add(PersonalDataKind.LicencePlate, utterance.Pieces[i].Start, plateEnd);
        else
            AddLabelled(utterance, findings, i, code[..length], end, next);
    }

    private static bool IsCode(Utterance utterance, int i, ReadOnlySpan<char> code, PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.DriverLicence => CodeShape.IsLicence(code),
        // Four letters before eight digits could be any word, so they must be capitals or said to be a health card.
        PersonalDataKind.HealthCard => CodeShape.IsQuebecHealthCard(code)
            && (utterance.Text.IsUpper(utterance.Pieces[i].Start + 1) || utterance.IsLabelled(i, Label.Health)),
        _ => CodeShape.IsPassport(code) && utterance.IsLabelled(i, Label.Passport),
    };

    private static void AddLabelled(Utterance utterance, Findings findings, int i, ReadOnlySpan<char> code, int end, int next)
    {
        var start = utterance.Pieces[i].Start;
        if (CodeShape.IsPassport(code) && (utterance.IsLabelled(i, Label.Passport) || utterance.IsLabelledAfter(next, Label.Passport)))
            findings.Add(PersonalDataKind.Passport, start, end);
        else if (CodeShape.IsAnyNumber(code) && (utterance.IsLabelled(i, Label.Licence, 4) || utterance.IsLabelledAfter(next, Label.Licence)))
            findings.Add(PersonalDataKind.DriverLicence, start, end);
        else if (CodeShape.IsAnyNumber(code) && utterance.IsLabelled(i, Label.Passport, 4))
            findings.Add(PersonalDataKind.Passport, start, end);
        else if (CodeShape.IsAnyNumber(code) && utterance.IsLabelled(i, Label.Health, 4))
            findings.Add(PersonalDataKind.HealthCard, start, end);
    }

    /// <summary>Offset behind a Canadian postal code at piece <paramref name="i"/>, written together, in two parts, or sign by sign; 0 without.</summary>
    private static int PostalCode(Utterance utterance, int i, Span<char> code)
    {
        var (length, end, _) = CodeReader.Read(utterance, i, code, maxLength: 6);
        if (length != 6)
            (length, end) = SpelledCode.Read(utterance, i, code, 6);
        if (length != 6 || char.IsLetterOrDigit(utterance.Text[end]))
            return 0;
        for (var k = 0; k < length; k++)
        {
            var fits = k % 2 == 1 ? char.IsAsciiDigit(code[k]) : (k == 0 ? PostalFirst : PostalLetters).Contains(code[k]);
            if (!fits)
                return 0;
        }

        return end;
    }
}
