namespace Recognizers.Sequences;

/// <summary>What may stand around a telephone number.</summary>
internal static class PhoneNumberContext
{
    private const int LookBack = 24;
    private static readonly string[] _otherNumbers = ["account", "card", "no.", "compte", "carte", "omb"];

    public static bool IsFreeBefore(string text, int start)
    {
        if (start == 0)
            return true;
        var before = text[start - 1];
        if (before is '-' or '_')
            return start > 2 && !char.IsDigit(text[start - 2]) && !(char.IsLetter(text[start - 2]) && !char.IsLetter(text[start - 3]))
                && !char.IsWhiteSpace(text[start - 2]);
        return !char.IsLetterOrDigit(before) && before is not ('#' or '$' or '*' or '=' or '%' or '.' or ',' or '/' or '\\' or '+');
    }

    public static bool IsFreeAfter(string text, int end)
    {
        if (end >= text.Length)
            return true;
        if (text[end] is '.' or ',')
            return !Scan.IsAlphanumeric(text, end + 1);
        return !char.IsLetterOrDigit(text[end]) && text[end] is not ('*' or '=' or '%' or '_' or '@' or '/');
    }

    /// <summary>"account number 12345678": a number, but not of a telephone.</summary>
    public static bool NamesAnotherNumber(string text, int start, int end)
    {
        var from = Math.Max(0, start - LookBack);
        var before = text.AsSpan(from, start - from);
        var clause = before.LastIndexOfAny(";\n!?");
        before = before[(clause + 1)..];
        foreach (var name in _otherNumbers)
        {
            var at = before.LastIndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && before[at..].IndexOf("phone", StringComparison.OrdinalIgnoreCase) < 0)
                return true;
        }

        return false;
    }
}
