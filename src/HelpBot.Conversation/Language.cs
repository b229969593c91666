namespace HelpBot.Conversation;

/// <summary>The two languages of the help line.</summary>
public enum Language
{
    English,
    French,
}

/// <summary>Codes of the languages, as in <c>dialogs/en</c> and <c>lang="fr"</c>.</summary>
public static class Languages
{
    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.French];

    /// <summary>The two-letter code: <c>en</c> or <c>fr</c>.</summary>
    public static string Code(this Language language) => language == Language.French ? "fr" : "en";

    /// <summary>The Canadian locale: <c>en-CA</c> or <c>fr-CA</c>.</summary>
    public static string Locale(this Language language) => language == Language.French ? "fr-CA" : "en-CA";

    /// <summary>Reads a code or locale such as <c>fr</c>, <c>fr-CA</c>, <c>EN_us</c>; null when it is neither English nor French.</summary>
    public static Language? Parse(string? code)
    {
        var primary = code?.Split('-', '_')[0].Trim();
        return primary switch
        {
            _ when string.Equals(primary, "fr", StringComparison.OrdinalIgnoreCase) => Language.French,
            _ when string.Equals(primary, "en", StringComparison.OrdinalIgnoreCase) => Language.English,
            _ => null,
        };
    }
}
