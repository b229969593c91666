using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Safety;

/// <summary>The lines of this folder's text files as the first message of a conversation, with all that a turn makes of them.</summary>
internal static class SafetyTurns
{
    /// <summary>Fails when more than this share of the lines is read wrong, and says which.</summary>
    public static void AtMost(double share, Language language, string kind, Func<SafetyReading, bool> isWrong)
    {
        var lines = SafetyLines.Of(language, kind);
        var wrong = lines.Where(line => isWrong(Read(line, language))).ToList();
        Assert.True(wrong.Count <= lines.Count * share, $"{wrong.Count} of {lines.Count}:\n{string.Join('\n', wrong)}");
    }

    /// <summary>A line that the recogniser learnt from proves nothing.</summary>
    public static void NoneLearnt(Language language, params IEnumerable<string> kinds) =>
        Assert.DoesNotContain(kinds.SelectMany(kind => SafetyLines.Of(language, kind)), SafetyLines.Recogniser.LearntFrom);

    public static SafetyReading Read(string text, Language language) =>
        TurnReader.Read(RealKit.Kit, new ConversationMemoryState { Language = language.Code() }, text, null, false).Safety;
}
