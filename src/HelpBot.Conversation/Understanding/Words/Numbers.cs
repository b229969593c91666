namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Gathers digits and digit words: "nine one one" and "9-1-1" become <c>911</c>, a telephone number becomes one word.</summary>
public static class Numbers
{
    /// <summary>The word that stands for any telephone number.</summary>
    public const string Phone = "<phone>";

    /// <summary>The word that stands for any other number of three digits or more.</summary>
    public const string Number = "<number>";

    // "six cent treize", "five forty-nine": tens and hundreds of a number that is said.
    private static readonly WordSet Tens = new(
        """
        cent cents vingt trente quarante cinquante soixante septante octante nonante dix onze douze treize quatorze quinze seize
        ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
        """);

    private const int FewestTens = 2;
    private const int ShortestPhone = 7;
    private const int LongestPhone = 11;

    /// <summary>Digits of a digit word in either language, or -1.</summary>
    public static int Digit(ReadOnlySpan<char> word) => word switch
    {
        "zero" or "oh" or "o" => 0,
        "one" or "un" => 1,
        "two" or "deux" => 2,
        "three" or "trois" => 3,
        "four" or "quatre" => 4,
        "five" or "cinq" => 5,
        "six" => 6,
        "seven" or "sept" => 7,
        "eight" or "huit" => 8,
        "nine" or "neuf" => 9,
        _ => -1,
    };

    /// <summary>True when the words may say a long number in tens and hundreds, which <see cref="SpokenDigits"/> reads.</summary>
    internal static bool MaySpeakLong(WordBuffer words) => Tens.Count(words.Words) >= FewestTens;

    internal static void Gather(ReadOnlySpan<char> text, WordBuffer words)
    {
        Span<char> digits = stackalloc char[24];
        for (var first = 0; first < words.Count; first++)
        {
            var length = 0;
            var end = first;
            while (end < words.Count && Append(words[end], digits, ref length) && (end == first || OnlySeparators(text, words, end)))
            {
                end++;
            }

            if (end - first == 1 && !char.IsAsciiDigit(words[first][0]) || end == first)
            {
                continue;
            }

            var run = Measure(words, first, end, digits);
            if (run is "911" or "988")
            {
                words.Replace(first, end, run);
            }
            else if (run.Length is >= ShortestPhone and <= LongestPhone && !IsFileNumber(words, first, end))
            {
                words.Replace(first, end, Phone);
            }
            else if (run.Length >= 3)
            {
                words.Replace(first, end, Number);
            }
        }
    }

    /// <summary>"23-10482", "2024-0098": the year first. A telephone number in two parts begins with three digits.</summary>
    private static bool IsFileNumber(WordBuffer words, int first, int end) =>
        end - first == 2 && words[first].Length is 2 or 4 && char.IsAsciiDigit(words[first][0]) && char.IsAsciiDigit(words[first + 1][0]);

    private static ReadOnlySpan<char> Measure(WordBuffer words, int first, int end, Span<char> digits)
    {
        var length = 0;
        for (var i = first; i < end; i++)
        {
            Append(words[i], digits, ref length);
        }

        return digits[..length];
    }

    private static bool Append(ReadOnlySpan<char> word, Span<char> digits, ref int length)
    {
        if (!word.ContainsAnyExceptInRange('0', '9'))
        {
            if (length + word.Length > digits.Length)
            {
                return false;
            }

            word.CopyTo(digits[length..]);
            length += word.Length;
            return true;
        }

        var digit = Digit(word);
        if (digit < 0 || length == digits.Length)
        {
            return false;
        }

        digits[length++] = (char)('0' + digit);
        return true;
    }

    private static bool OnlySeparators(ReadOnlySpan<char> text, WordBuffer words, int index)
    {
        var from = words.Words[index - 1].SourceEnd;
        var to = words.Words[index].SourceStart;
        return from <= to && to - from <= 3 && !text[from..to].ContainsAnyExcept(" -.()\u00A0\u2011/");
    }
}
