using System.Globalization;

namespace Recognizers.Sequences;

/// <summary>How much a text looks like a telephone number, 0 to 1: a country or area code, separators and length speak for it, long runs of
/// one digit and of digits at all against it.</summary>
internal static class PhoneNumberScore
{
    private const int Base = 30;
    private const int CountryCode = 40;
    private const int AreaCode = 30;
    private const int PerSeparator = 20;
    private const int MaxSeparators = 3;
    private const int PerDigit = 10;
    private const int UsualDigits = 8;
    private const int MaxExtraDigits = 3;

    public static string Of(string value)
    {
        var digits = value.Count(char.IsAsciiDigit);
        var separators = Separators(value, out var hasDouble);
        var score = Base + (value.StartsWith('+') || value.StartsWith("(+", StringComparison.Ordinal) || value.StartsWith("00", StringComparison.Ordinal)
            ? CountryCode
            : value.StartsWith('(') ? AreaCode : 0);
        score += Math.Min(separators, MaxSeparators) * PerSeparator - (hasDouble ? PerSeparator : 0);
        score += Math.Clamp(digits - UsualDigits, 0, MaxExtraDigits) * PerDigit;
        score -= Math.Max(0, SameAtEnd(value) - 2) * PerDigit;
        return (Math.Clamp(score, 0, 100) / 100m).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static int Separators(string value, out bool hasDouble)
    {
        var count = 0;
        hasDouble = false;
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsAsciiDigit(value[i]) || !char.IsAsciiDigit(value[i - 1]))
            {
                hasDouble |= !char.IsAsciiDigit(value[i]) && value[i - 1] is ' ' or '-' && value[i] is ' ' or '-';
                continue;
            }

            count++;
        }

        return count;
    }

    private static int SameAtEnd(string value)
    {
        var same = 1;
        while (same < value.Length && value[^(same + 1)] == value[^1])
            same++;
        return same;
    }
}
