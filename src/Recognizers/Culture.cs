namespace Recognizers;

/// <summary>Codes of the cultures that the recognisers know. Any <c>en-*</c> or <c>fr-*</c> culture is read as one of them.</summary>
public static class Culture
{
    public const string English = "en-us";
    public const string French = "fr-fr";

    /// <summary>True when the culture is French.</summary>
    /// <exception cref="ArgumentException">Neither English nor French, and no fallback to English is wanted.</exception>
    internal static bool IsFrench(string? culture, bool fallbackToDefaultCulture)
    {
        if (HasLanguage(culture, "fr"))
            return true;
        return fallbackToDefaultCulture || HasLanguage(culture, "en")
            ? false
            : throw new ArgumentException($"Culture '{culture}' is not supported; use en-* or fr-*.", nameof(culture));
    }

    private static bool HasLanguage(string? culture, string language) =>
        culture is not null
        && culture.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (culture.Length == 2 || culture[2] is '-' or '_');
}
