using System.Collections.Frozen;

namespace BotFramework.Dialogs;

/// <summary>The languages in which prompts list choices and know yes and no. (Numbers, places and other ways to agree are understood
/// in English and French.)</summary>
public static class PromptCultureModels
{
    private static readonly FrozenDictionary<string, string> ByLanguage = GetSupportedCultures()
        .ToFrozenDictionary(culture => culture.Locale![..2], culture => culture.Locale!, StringComparer.OrdinalIgnoreCase);

    public static PromptCultureModel Bulgarian => Of("bg-bg", ", ", " или ", ", или ", "да", "Не");

    public static PromptCultureModel Chinese => Of("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    public static PromptCultureModel Dutch => Of("nl-nl", ", ", " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English => Of("en-us", ", ", " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French => Of("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German => Of("de-de", ", ", " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi => Of("hi-in", ", ", " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian => Of("it-it", ", ", " o ", " o ", "Si", "No");

    public static PromptCultureModel Japanese => Of("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ");

    public static PromptCultureModel Korean => Of("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese => Of("pt-br", ", ", " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish => Of("es-es", ", ", " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish => Of("sv-se", ", ", " eller ", " eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish => Of("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>The known culture of the same language (fr-fr for fr-CA); the code itself, in lower case, when there is none.</summary>
    public static string? MapToNearestLanguage(string? cultureCode)
        => cultureCode is null ? null
            : ByLanguage.TryGetValue(cultureCode.Split('-')[0], out var nearest) ? nearest
            : cultureCode.ToLowerInvariant();

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

    private static PromptCultureModel Of(string locale, string separator, string or, string orMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
