namespace BotFramework.Dialogs;

/// <summary>The languages that prompts know.</summary>
public static class PromptCultureModels
{
    public static PromptCultureModel English => new()
    {
        Locale = "en-us",
        Separator = ", ",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
    };

    public static PromptCultureModel French => new()
    {
        Locale = "fr-fr",
        Separator = ", ",
        InlineOr = " ou ",
        InlineOrMore = ", ou ",
        YesInLanguage = "Oui",
        NoInLanguage = "Non",
    };

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [English, French];

    /// <summary>The known culture of the same language (fr-fr for fr-CA); the code itself, in lower case, when there is none.</summary>
    public static string? MapToNearestLanguage(string? cultureCode)
    {
        if (cultureCode is null)
        {
            return null;
        }

        return cultureCode.Split('-')[0].ToLowerInvariant() switch
        {
            "en" => English.Locale,
            "fr" => French.Locale,
            _ => cultureCode.ToLowerInvariant(),
        };
    }

    /// <summary>The first of these locales that names a culture, as the nearest known one.</summary>
    internal static string Nearest(params ReadOnlySpan<string?> locales)
    {
        foreach (var locale in locales)
        {
            if (!string.IsNullOrEmpty(locale))
            {
                return MapToNearestLanguage(locale)!;
            }
        }

        return English.Locale!;
    }
}
