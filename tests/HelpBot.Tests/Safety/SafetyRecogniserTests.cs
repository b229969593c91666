using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Safety;

public sealed class SafetyRecogniserTests
{
    public static TheoryData<Language> BothLanguages => [Language.English, Language.French];

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void No_emergency_is_missed(Language language) =>
        Assert.Empty(SafetyLines.Wrong(language, "sure", reading => reading.Tier == SafetyTier.None));

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Nearly_every_emergency_gets_the_emergency_number_at_once(Language language)
    {
        var unsure = SafetyLines.Wrong(language, "sure", reading => reading is not { Tier: SafetyTier.Sure, Kind: SafetyKind.Emergency });
        Assert.True(unsure.Count <= SafetyLines.Of(language, "sure").Count * 0.03, string.Join('\n', unsure));
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void What_may_be_an_emergency_is_at_least_asked_about(Language language) =>
        Assert.Empty(SafetyLines.Wrong(language, "suspected", reading => reading.Tier == SafetyTier.None));

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void Despair_gets_the_crisis_line(Language language)
    {
        Assert.Empty(SafetyLines.Wrong(language, "crisis", reading => reading.Tier == SafetyTier.None));
        var other = SafetyLines.Wrong(language, "crisis", reading => reading.Kind != SafetyKind.Crisis);
        Assert.True(other.Count <= SafetyLines.Of(language, "crisis").Count * 0.03, string.Join('\n', other));
    }

    [Theory]
    [MemberData(nameof(BothLanguages))]
    public void What_only_sounds_urgent_raises_no_alarm(Language language)
    {
        var alarms = SafetyLines.Wrong(language, "near-miss", reading => reading.Tier != SafetyTier.None);
        Assert.True(alarms.Count <= SafetyLines.Of(language, "near-miss").Count * 0.03, string.Join('\n', alarms));
    }

    [Fact]
    public void No_line_of_the_tests_is_one_that_the_recogniser_learnt_from()
    {
        string[] kinds = ["sure", "suspected", "crisis", "near-miss"];
        var told = kinds.SelectMany(kind => Languages.All.SelectMany(language => SafetyLines.Of(language, kind)))
            .Where(SafetyLines.Recogniser.LearntFrom);
        Assert.Empty(told);
    }
}
