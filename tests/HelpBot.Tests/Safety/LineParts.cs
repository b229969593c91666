using System.Globalization;
using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Safety;

/// <summary>Lines put together from parts: what is said, in every frame ("{0}") that people say it in. They show at once what lines written one
/// by one don't: which company a cry drowns in.</summary>
internal static class LineParts
{
    public static IReadOnlyList<string> Together(IEnumerable<string> frames, IReadOnlyCollection<string> parts) =>
        [.. from frame in frames from part in parts select string.Format(CultureInfo.InvariantCulture, frame, part)];

    /// <summary>Fails when of these lines, each the first of a conversation, more are read wrong, and says which.</summary>
    public static void AtMost(int most, IEnumerable<string> lines, Language language, Func<SafetyReading, bool> isWrong)
    {
        var wrong = lines.Where(line => isWrong(SafetyTurns.Read(line, language))).ToList();
        Assert.True(wrong.Count <= most, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    /// <summary>Fails when any of them alarms.</summary>
    public static void AllCalm(IEnumerable<string> english, IEnumerable<string> french)
    {
        AtMost(0, english, Language.English, IsHeard);
        AtMost(0, french, Language.French, IsHeard);
    }

    /// <summary>Fails when any of them is missed.</summary>
    public static void AllHeard(IEnumerable<string> english, IEnumerable<string> french)
    {
        AtMost(0, english, Language.English, IsUnheard);
        AtMost(0, french, Language.French, IsUnheard);
    }

    public static bool IsUnheard(SafetyReading reading) => reading.Tier == SafetyTier.None;

    public static bool IsHeard(SafetyReading reading) => reading.Tier != SafetyTier.None;
}
