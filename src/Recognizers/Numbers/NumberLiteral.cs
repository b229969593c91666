using System.Globalization;

namespace Recognizers.Numbers;

/// <summary>A number in digits, read from the text.</summary>
/// <param name="End">Offset behind it.</param>
/// <param name="IsPlain">True for digits and group separators alone: then it may go on in words ("4 thousand").</param>
internal readonly record struct NumberLiteral(int End, double Value, string Subtype, bool IsPlain)
{
    private const int MaxGroups = 6;

    /// <summary>Reads the number at <paramref name="start"/>; null when none stands there or a letter sticks to it.</summary>
    public static NumberLiteral? Read(string text, int start, Lexicon lexicon)
    {
        if (start > 0 && (char.IsLetter(text[start - 1]) || char.IsAsciiDigit(text[start - 1])))
            return null;
        var i = Grouped(text, start, lexicon);
        var hasDecimals = Decimals(text, start, ref i, lexicon);
        if (i == start)
            return null;
        var value = Parse(text.AsSpan(start, i - start), lexicon);
        var subtype = hasDecimals && value % 1 != 0 ? "decimal" : "integer";
        if (Power(text, ref i, ref value))
            return Ends(text, i) ? new NumberLiteral(i, value, "power", false) : null;
        if (MetricSuffix(text, ref i, ref value))
            return new NumberLiteral(i, value, subtype == "decimal" && char.IsAsciiLetterLower(text[i - 1]) && text[i - 1] == 'k' ? "decimal" : "integer", false);
        return Ends(text, i) || GoesOnInScale(text, i, lexicon) ? new NumberLiteral(i, value, subtype, true) : null;
    }

    private static int Digits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return i;
    }

    /// <summary>Digits with group separators, all of one kind; without them when they are not groups of three.</summary>
    private static int Grouped(string text, int start, Lexicon lexicon)
    {
        var first = Digits(text, start);
        if (first == start || first - start > 3 || first == text.Length)
            return first;
        var separator = text[first];
        if (separator is not (' ' or '\u00A0' or '\u202F') && separator != (lexicon.IsFrench ? '.' : ','))
            return first;
        var i = first;
        for (var groups = 0; i < text.Length && text[i] == separator && groups < MaxGroups; groups++)
        {
            var end = Digits(text, i + 1);
            if (end - i == 1)
                break;
            if (end - i != 4)
                return first;
            i = end;
        }

        return i;
    }

    private static bool Decimals(string text, int start, ref int i, Lexicon lexicon)
    {
        if (i >= text.Length || text[i] is not ('.' or ','))
            return false;
        var end = Digits(text, i + 1);
        if (end == i + 1 || (end < text.Length && text[end] == text[i] && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
            return false;
        var isDecimal = text[i] == lexicon.DecimalSeparator
            || (end - i != 4 && (start == 0 || text[start - 1] != text[i]));
        if (isDecimal)
            i = end;
        return isDecimal;
    }

    private static double Parse(ReadOnlySpan<char> digits, Lexicon lexicon)
    {
        Span<char> plain = digits.Length <= 64 ? stackalloc char[digits.Length] : new char[digits.Length];
        var lastMark = digits.LastIndexOfAny('.', ',');
        var marks = digits.Count('.') + digits.Count(',');
        var lastIsDecimal = lastMark >= 0
            && (digits[lastMark] == lexicon.DecimalSeparator || (marks == 1 && digits.Length - lastMark != 4));
        var length = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]))
                plain[length++] = digits[i];
            else if (i == lastMark && lastIsDecimal)
                plain[length++] = '.';
        }

        return double.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary><c>e+14</c>, <c>^-2</c>, <c>x10^6</c>.</summary>
    private static bool Power(string text, ref int i, ref double value)
    {
        var rest = text.AsSpan(i);
        var mark = rest.StartsWith("x10^", StringComparison.OrdinalIgnoreCase) ? 4 : rest.StartsWith("^") || rest.StartsWith("e", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        if (mark == 0)
            return false;
        var j = i + mark;
        var sign = 1;
        for (; j < text.Length && j < i + mark + 2 && text[j] is '+' or '-'; j++)
            sign = text[j] == '-' ? -sign : sign;
        var end = Digits(text, j);
        if (end == j || end - j > 4)
            return false;
        var exponent = sign * int.Parse(text.AsSpan(j, end - j), CultureInfo.InvariantCulture);
        value = rest[0] == '^' ? Math.Pow(value, exponent) : value * Math.Pow(10, exponent);
        i = end;
        return true;
    }

    private static bool MetricSuffix(string text, ref int i, ref double value)
    {
        var j = i;
        while (j < text.Length && text[j] == ' ' && j < i + 3)
            j++;
        var factor = j >= text.Length ? 0 : text[j] switch
        {
            'k' or 'K' => 1e3,
            'M' => 1e6,
            'G' => 1e9,
            'B' or 'b' => 1e9,
            'T' => 1e12,
            _ => 0,
        };
        if (factor == 0 || !Ends(text, j + 1) || (text[j] is 'b' or 'B' && j > i))
            return false;
        value *= factor;
        i = j + 1;
        return true;
    }

    private static bool Ends(string text, int i) => i >= text.Length || !char.IsLetter(text[i]);

    /// <summary>"2mil", "2millions": the word is read by the word parser.</summary>
    private static bool GoesOnInScale(string text, int i, Lexicon lexicon)
    {
        var end = i;
        while (end < text.Length && char.IsLetter(text[end]) && end - i < 12)
            end++;
        return lexicon.Words.TryGetValue(Token.Fold(text.AsSpan(i, end - i)), out var word)
            && word.Form == NumberForm.Cardinal && word.Rank is NumberRank.Scale or NumberRank.Dozen;
    }
}
