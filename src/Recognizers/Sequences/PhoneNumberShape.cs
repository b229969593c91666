namespace Recognizers.Sequences;

/// <summary>Tells a telephone number from dates, decimals, social security numbers and other digits by its groups.</summary>
internal static class PhoneNumberShape
{
    private const int MinDigits = 7;
    private const int MinShortDigits = 6;
    private const int MaxDigits = 16;
    private const int MaxGroups = 7;

    public static bool Fits(ReadOnlySpan<char> text)
    {
        Span<int> groups = stackalloc int[MaxGroups];
        var count = 0;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            digits++;
            if (i == 0 || !char.IsAsciiDigit(text[i - 1]))
            {
                if (count == MaxGroups)
                    return false;
                groups[count++] = 0;
            }

            groups[count - 1]++;
        }

        if (digits > MaxDigits || digits < MinShortDigits || text.IndexOf("  ") >= 0)
            return false;
        // Six digits only as a landline in one piece with the leading zero.
        var isShort = digits < MinDigits;
        if (isShort && (count > 1 || text[^MinShortDigits] != '0'))
            return false;
        return !IsDecimal(text, count) && !IsDate(groups[..count], text) && !IsSocialSecurity(groups[..count], text)
            && !IsImpossibleLocal(groups[..count], text) && BracketsFit(text);
    }

    private static bool IsDecimal(ReadOnlySpan<char> text, int count) =>
        count == 2 && text.IndexOf('.') is var dot and >= 0 && text.LastIndexOf('.') == dot && text.IndexOfAny(" -/()") < 0;

    private static bool IsDate(ReadOnlySpan<int> groups, ReadOnlySpan<char> text) =>
        groups.Length == 3 && text[0] is not ('+' or '(')
        && (groups is [<= 2, <= 2, 4] || (groups is [4, <= 2, <= 2] && text[0] is '1' or '2'));

    private static bool IsSocialSecurity(ReadOnlySpan<int> groups, ReadOnlySpan<char> text) => groups is [3, 2, 4] && text[0] != '+' && text[3] == '-';

    /// <summary>In North America no exchange starts with 0 or 1 or ends in 11.</summary>
    private static bool IsImpossibleLocal(ReadOnlySpan<int> groups, ReadOnlySpan<char> text) =>
        groups is [3, 4] && (text[0] is '0' or '1' || (text[1] == '1' && text[2] == '1'));

    /// <summary>A plus stands in front, once; brackets do not nest, and only a number without its opening one may close one.</summary>
    private static bool BracketsFit(ReadOnlySpan<char> text)
    {
        var plus = text.LastIndexOf('+');
        if (plus > 1 || (plus == 1 && text[0] != '('))
            return false;
        var open = 0;
        foreach (var c in text)
        {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open is > 1 or < -1)
                return false;
        }

        return open <= 0;
    }
}
