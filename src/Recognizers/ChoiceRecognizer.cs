using Recognizers.Choices;

namespace Recognizers;

/// <summary>Finds a yes or a no, in English and French.</summary>
public static class ChoiceRecognizer
{
    /// <summary>At most one result: the best of all yes and no in the text. Resolution: <c>value</c> (bool), <c>score</c> (0 to 1, the larger
    /// its share of the words), <c>otherResults</c> (<see cref="BooleanMatch"/>es that were weaker).</summary>
    /// <exception cref="ArgumentException">The culture is neither English nor French and <paramref name="fallbackToDefaultCulture"/> is off.</exception>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        BooleanFinder.Find(query, Culture.IsFrench(culture, fallbackToDefaultCulture));
}
