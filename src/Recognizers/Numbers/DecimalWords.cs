using System.Globalization;

namespace Recognizers.Numbers;

/// <summary>What follows "point" in words: digit by digit ("nought four" → .04) or as a number ("seventy-one" → .71).</summary>
internal static class DecimalWords
{
    private const int MaxDigits = 15;

    public static (int Next, double Value) Read(NumberParser parser, List<Token> tokens, Lexicon lexicon, int first, WordNumber decimals)
    {
        if (decimals.Value >= 10)
            return (decimals.Next, Fraction(decimals.Value.ToString("F0", CultureInfo.InvariantCulture)));
        var digits = "";
        var i = first;
        while (i < tokens.Count && digits.Length < MaxDigits
            && lexicon.Find(tokens[i]) is { Rank: NumberRank.Unit, Form: NumberForm.Cardinal } digit)
        {
            digits += (char)('0' + (int)digit.Value);
            i++;
        }

        return digits.Length > 0 ? (i, Fraction(digits)) : (decimals.Next, Fraction(decimals.Value.ToString("F0", CultureInfo.InvariantCulture)));
    }

    private static double Fraction(string digits) => double.Parse("0." + digits, CultureInfo.InvariantCulture);
}
