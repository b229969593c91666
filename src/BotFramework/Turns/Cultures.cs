using System.Collections.Concurrent;
using System.Globalization;

namespace BotFramework.Turns;

/// <summary>
/// Cultures by the locale an activity names. Locales come from outside, and the runtime never forgets a culture it made, so
/// only known cultures are made and only so many names are remembered.
/// </summary>
internal static class Cultures
{
    private const int MostNames = 2000;
    private static readonly ConcurrentDictionary<string, CultureInfo?> Known = new(StringComparer.OrdinalIgnoreCase);

    public static CultureInfo? Find(string? locale)
    {
        if (string.IsNullOrEmpty(locale) || locale.Length > 32)
        {
            return null;
        }

        if (Known.TryGetValue(locale, out var culture))
        {
            return culture;
        }

        return Known.Count < MostNames ? Known.GetOrAdd(locale, Make) : null;
    }

    private static CultureInfo? Make(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
