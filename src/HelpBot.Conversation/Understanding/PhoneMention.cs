namespace HelpBot.Conversation.Understanding;

/// <summary>How a number someone mentions compares with a published one.</summary>
public enum PhoneMatch
{
    Different,

    /// <summary>One digit wrong, missing or too many, or two neighbours swapped: a slip, or someone posing as the agency.</summary>
    OneDigitOff,
    Same,
}

/// <summary>A telephone number in a text, written or said.</summary>
/// <param name="Digits">With country code, such as <c>+16135550147</c>; without one and without area code when none was given: <c>5550147</c>.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
public readonly record struct PhoneMention(string Digits, int Start, int Length)
{
    private const int Local = 7;
    private const int National = 10;

    /// <summary>Compares with a number in any usual form (<c>613-555-0147</c>). A number given without its area code is compared without.</summary>
    public PhoneMatch CompareTo(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var mine = WithoutCountry(Digits);
        var other = WithoutCountry(number);
        if (mine.Length <= Local + 1 && other.Length > Local)
            other = other[^Local..];
        return mine == other ? PhoneMatch.Same : IsOneOff(mine, other) ? PhoneMatch.OneDigitOff : PhoneMatch.Different;
    }

    private static string WithoutCountry(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length == National + 1 && digits[0] == '1' ? digits[1..] : digits;
    }

    private static bool IsOneOff(string a, string b)
    {
        var same = a.AsSpan().CommonPrefixLength(b);
        var restA = a.AsSpan(same);
        var restB = b.AsSpan(same);
        if (restA.Length == restB.Length)
        {
            return restA[1..].SequenceEqual(restB[1..])
                || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]));
        }

        return restA.Length - restB.Length == 1 ? restA[1..].SequenceEqual(restB)
            : restB.Length - restA.Length == 1 && restB[1..].SequenceEqual(restA);
    }
}
