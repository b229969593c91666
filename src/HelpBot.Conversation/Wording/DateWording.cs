using System.Globalization;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Wording;

/// <summary>Dates as people of the agency's place write them, in the agency's time zone.</summary>
public static class DateWording
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-CA");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-CA");

    /// <summary><c>November 21, 2026, 2:05 p.m.</c> or <c>21 novembre 2026, 14 h 05</c>.</summary>
    public static string Say(Agency agency, Language language, DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(agency.TimeZone));
        return language == Language.French
            ? local.ToString("d MMMM yyyy, H' h 'mm", French)
            : local.ToString("MMMM d, yyyy, h:mm tt", English);
    }
}
