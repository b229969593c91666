using System.Globalization;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What a code of letters and digits (without spaces and hyphens) looks like.</summary>
internal static class CodeShape
{
    private const int MinAnyDigits = 5;

    /// <summary>Ontario: a letter and 14 digits; Quebec: a letter and 12 digits.</summary>
    public static bool IsLicence(ReadOnlySpan<char> code) =>
        code.Length is 15 or 13 && char.IsAsciiLetter(code[0]) && AreDigits(code[1..]);

    /// <summary>Quebec: four letters of the name, then year, month (plus 50 for women), day and two digits.</summary>
    public static bool IsQuebecHealthCard(ReadOnlySpan<char> code)
    {
        if (code.Length != 12 || code[..4].ContainsAnyExceptInRange('a', 'z') || !AreDigits(code[4..]))
            return false;
        var month = int.Parse(code[6..8], CultureInfo.InvariantCulture);
        var day = int.Parse(code[8..10], CultureInfo.InvariantCulture);
        return month is (>= 1 and <= 12) or (>= 51 and <= 62) && day is >= 1 and <= 31;
    }

    /// <summary>Ten digits and the two letters of the version.</summary>
    public static bool IsOntarioHealthCard(ReadOnlySpan<char> code) =>
        code.Length == 12 && AreDigits(code[..10]) && !code[10..].ContainsAnyExceptInRange('a', 'z');

    /// <summary>Two letters and six digits, a letter, six digits and two letters, or (other countries) a letter and eight digits.</summary>
    public static bool IsPassport(ReadOnlySpan<char> code) => code.Length switch
    {
        8 => !code[..2].ContainsAnyExceptInRange('a', 'z') && AreDigits(code[2..]),
        9 => char.IsAsciiLetter(code[0]) && AreDigits(code[1..7])
            && (AreDigits(code[7..]) || !code[7..].ContainsAnyExceptInRange('a', 'z')),
        _ => false,
    };

    /// <summary>An international bank account number (ISO 13616) with right check digits. Of any country's, half at least is digits; words
    /// after a number ("on 401 a van is…") have right check digits by chance, too.</summary>
    public static bool IsAccount(ReadOnlySpan<char> code)
    {
        if (code.Length is < 15 or > 34 || !char.IsAsciiLetter(code[0]) || !char.IsAsciiLetter(code[1]) || !AreDigits(code[2..4]))
            return false;
        var (rest, digits) = (0, 0);
        for (var k = 0; k < code.Length; k++)
        {
            var c = code[(k + 4) % code.Length];
            if (!char.IsAscii(c))
                return false;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'a' + 10) % 97;
        }

        return rest == 1 && digits * 2 >= code.Length;
    }

    /// <summary>Some digits, whatever the letters: enough when a word says what it is.</summary>
    public static bool IsAnyNumber(ReadOnlySpan<char> code)
    {
        var digits = 0;
        foreach (var c in code)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits >= MinAnyDigits;
    }

    private static bool AreDigits(ReadOnlySpan<char> span) => !span.ContainsAnyExceptInRange('0', '9');
}
