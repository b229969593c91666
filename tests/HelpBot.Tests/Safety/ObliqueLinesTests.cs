using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Safety;

/// <summary>Cries for help said around the corner, and harmless lines with the same words, written before anything was learnt for them: not
/// all are read right, so these bounds stand a little above what was measured, and may only sink.</summary>
public sealed class ObliqueLinesTests
{
    public static TheoryData<Language> BothLanguages => SafetyRecogniserTests.BothLanguages;

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Oblique_cries_are_hardly_ever_missed(Language language) =>
        AtMost(0.04, language, "oblique", safety => safety.Tier == SafetyTier.None);

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Most_oblique_cries_get_the_emergency_number_at_once(Language language) =>
        AtMost(0.15, language, "oblique", safety => safety.Tier != SafetyTier.Sure);

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Oblique_despair_is_mostly_heard(Language language) =>
        AtMost(0.25, language, "oblique-crisis", safety => safety.Tier == SafetyTier.None);

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Few_harmless_lines_with_the_same_words_alarm(Language language) =>
        AtMost(0.18, language, "hard-near-miss", safety => safety.Tier != SafetyTier.None);

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void None_of_them_was_learnt_from(Language language) =>
        Assert.DoesNotContain(
            new[] { "oblique", "oblique-crisis", "hard-near-miss" }.SelectMany(kind => SafetyLines.Of(language, kind)), SafetyLines.Recogniser.LearntFrom);

    private static void AtMost(double share, Language language, string kind, Func<SafetyReading, bool> isWrong)
    {
        var lines = SafetyLines.Of(language, kind);
        var wrong = lines.Where(line => isWrong(Read(line, language))).ToList();
        Assert.True(wrong.Count <= lines.Count * share, $"{wrong.Count} of {lines.Count}:\n{string.Join('\n', wrong)}");
    }

    private static SafetyReading Read(string text, Language language) =>
        TurnReader.Read(RealKit.Kit, new ConversationMemoryState { Language = language.Code() }, text, null, false).Safety;
}
