using Recognizers.Numbers;

namespace Recognizers;

/// <summary>Finds numbers, ordinals and percentages, in digits and in words, in English and French.</summary>
public static class NumberRecognizer
{
    /// <summary>Numbers; resolution: <c>value</c> (written as the culture writes it), <c>subtype</c> (integer, decimal, fraction, power).</summary>
    /// <exception cref="ArgumentException">The culture is neither English nor French and <paramref name="fallbackToDefaultCulture"/> is off.</exception>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberFinder(query, Lexicon.Of(culture, fallbackToDefaultCulture)).Numbers();

    /// <summary>Ordinals; resolution: <c>offset</c>, <c>relativeTo</c> (start, current, end), <c>value</c>. "The second" is offset 2 from the
    /// start, "the last" offset 0 from the end.</summary>
    /// <exception cref="ArgumentException">As for <see cref="RecognizeNumber"/>.</exception>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new OrdinalFinder(query, Lexicon.Of(culture, fallbackToDefaultCulture)).Ordinals();

    /// <summary>Percentages; resolution: <c>value</c>, such as <c>30%</c>.</summary>
    /// <exception cref="ArgumentException">As for <see cref="RecognizeNumber"/>.</exception>
    public static List<ModelResult> RecognizePercentage(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        PercentageFinder.Find(query, Lexicon.Of(culture, fallbackToDefaultCulture));
}
