namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What stands in place of personal data: short, without digits, understood in both languages.</summary>
internal static class Markers
{
    /// <summary>Stands for a whole text that could not be cleaned piece by piece.</summary>
    public const string Everything = "[redacted]";

    private static readonly string[] _byKind =
    [
        "[card]", "[sin]", "[health-card]", "[licence]", "[passport]", "[account]", "[telephone]", "[email]", "[address]",
        "[postal-code]", "[birth-date]", "[password]", "[plate]",
    ];

    public static IEnumerable<string> All => _byKind.Append(Everything);

    public static string Of(PersonalDataKind kind) => _byKind[(int)kind];
}
