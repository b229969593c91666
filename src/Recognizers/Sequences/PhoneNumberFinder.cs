namespace Recognizers.Sequences;

/// <summary>Finds telephone numbers as people of any country write them. Reads each run of digits and separators once.</summary>
internal static class PhoneNumberFinder
{
    private const int MaxCandidateLength = 40;

    public static IEnumerable<ModelResult> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]) && text[i] is not ('+' or '('))
            {
                i++;
                continue;
            }

            var end = EndOfRun(text, i);
            if (Candidate(text, i, end) is var (start, stop))
            {
                var value = text[start..stop];
                yield return ModelResult.Of(
                    text, start, stop, "phonenumber", ("value", value), ("score", PhoneNumberScore.Of(value)));
                end = stop;
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Offset behind the digits and separators; at most two separators (or three with a bracket) between digits.</summary>
    private static int EndOfRun(string text, int start)
    {
        var lastDigit = start;
        var i = start;
        for (; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                lastDigit = i;
            else if (!IsSeparator(text[i]) || i - lastDigit > 3 || (text[i] == '+' && i > start + 1))
                break;
        }

        return lastDigit + 1;
    }

    private static bool IsSeparator(char c) => c is ' ' or '-' or '.' or '/' or '(' or ')' or '+' or '\u00A0' or '\u2011';

    private static (int Start, int End)? Candidate(string text, int start, int end)
    {
        if (end - start > MaxCandidateLength || !PhoneNumberContext.IsFreeBefore(text, start))
            return null;
        var stop = WithExtension(text, end);
        if (!PhoneNumberContext.IsFreeAfter(text, stop))
            return null;
        if (text[start] == '(' && text.IndexOf(')', start, end - start) < 0)
            start++;
        return PhoneNumberShape.Fits(text.AsSpan(start, end - start)) && !PhoneNumberContext.NamesAnotherNumber(text, start, end)
            ? (start, stop)
            : null;
    }

    /// <summary><c>ext. 123</c>, <c>x123</c>.</summary>
    private static int WithExtension(string text, int end)
    {
        var i = end;
        while (i < text.Length && text[i] == ' ' && i < end + 2)
            i++;
        var mark = string.Compare(text, i, "ext", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? 3 : i < text.Length && text[i] is 'x' or 'X' ? 1 : 0;
        if (mark == 0)
            return end;
        i += mark;
        while (i < text.Length && text[i] is ' ' or '.')
            i++;
        var digits = Scan.While(text, i, char.IsAsciiDigit);
        return digits - i is >= 2 and <= 6 ? digits : end;
    }
}
