using System.Globalization;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Dates, IP addresses and 9-1-1: digits in a shape that others could be taken for, and no personal data by themselves.</summary>
internal static class PlainNumbers
{
    private const int TelephoneDigits = 10;

    /// <summary>How many groups a date, an IP address or an emergency number takes from group <paramref name="i"/>; 0 when there is none.</summary>
    public static int Length(Utterance utterance, int i) =>
        IsIpAddress(utterance, i) ? 4 : IsDate(utterance, i) ? 3 : Emergency(utterance, i);

    /// <summary>9-1-1 or 9-8-8, sign by sign or said: alone, before another, or before a whole telephone number.</summary>
    private static int Emergency(Utterance utterance, int i)
    {
        if (utterance.Groups[i].Join != Join.None)
            return 0;
        var length = EmergencyAt(utterance, i);
        if (length == 0 || GroupShape.EndsAt(utterance, i + length) || EmergencyAt(utterance, i + length) > 0)
            return length;
        var rest = GroupShape.Run(utterance, i + length, TelephoneDigits);
        return rest > 0 && utterance.CountDigits(i + length, rest) == TelephoneDigits ? length : 0;
    }

    private static int EmergencyAt(Utterance utterance, int i)
    {
        var length = GroupShape.Run(utterance, i, 3);
        return length > 0 && utterance.Groups[i].IsLoose && utterance.DigitsOf(i, length) is "911" or "988" ? length : 0;
    }

    /// <summary>2024-03-15, 15/03/2024, 15.03.24.</summary>
    public static bool IsDate(Utterance utterance, int i)
    {
        var groups = utterance.Groups;
        if (i + 3 > groups.Count || groups[i].IsSpoken || groups[i + 1].Join == Join.None || groups[i + 1].Join != groups[i + 2].Join
            || utterance.Text[groups[i].End] != utterance.Text[groups[i + 1].End]
            || (i + 3 < groups.Count && groups[i + 3].Join == Join.Tight))
            return false;
        var (first, second, third) = (Value(utterance, i), Value(utterance, i + 1), Value(utterance, i + 2));
        return (groups[i].Count, groups[i + 1].Count, groups[i + 2].Count) switch
        {
            (4, 1 or 2, 1 or 2) => IsYear(first) && IsMonth(second) && IsDay(third),
            (1 or 2, 1 or 2, 4) => IsYear(third) && ((IsMonth(first) && IsDay(second)) || (IsDay(first) && IsMonth(second))),
            (1 or 2, 1 or 2, 2) => groups[i + 1].Join == Join.Tight && ((IsMonth(first) && IsDay(second)) || (IsDay(first) && IsMonth(second))),
            _ => false,
        };
    }

    public static int Value(Utterance utterance, int i) =>
        utterance.Groups[i].Count > 9 ? -1 : int.Parse(utterance.DigitsOf(i, 1), CultureInfo.InvariantCulture);

    private static bool IsIpAddress(Utterance utterance, int i)
    {
        var groups = utterance.Groups;
        if (i + 4 > groups.Count || (i + 4 < groups.Count && groups[i + 4].Join == Join.Tight))
            return false;
        for (var k = i; k < i + 4; k++)
        {
            var isPart = groups[k] is { Count: <= 3, IsSpoken: false } && Value(utterance, k) <= byte.MaxValue
                && (k == i || (groups[k].Join == Join.Tight && utterance.Text[groups[k].Start - 1] == '.'));
            if (!isPart)
                return false;
        }

        return true;
    }

    private static bool IsYear(int value) => value is >= 1900 and < 2100;

    private static bool IsMonth(int value) => value is >= 1 and <= 12;

    private static bool IsDay(int value) => value is >= 1 and <= 31;
}
