using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Safety;

public sealed class SafetyConversationTests
{
    [Theory]
    [InlineData("someone broke into our cottage")]
    [InlineData("quelqu'un est entré par effraction chez moi")]
    public void A_crime_without_a_time_is_asked_about(string text) =>
        Assert.Equal((SafetyTier.Suspected, SafetyKind.Emergency), TierAndKind(text));

    [Theory]
    [InlineData("oh no, that was last Sunday, we were on holiday")]
    [InlineData("no that was two days ago")]
    [InlineData("non")]
    [InlineData("non non c'était la semaine dernière")]
    public void Saying_that_it_is_over_ends_the_alarm(string text) =>
        Assert.Equal(SafetyTier.None, SafetyLines.Read(text, afterEmergency: true).Tier);

    [Theory]
    [InlineData("yes")]
    [InlineData("yes right now")]
    [InlineData("he's still here")]
    [InlineData("oui")]
    [InlineData("oui en ce moment")]
    public void Saying_that_it_happens_now_makes_it_sure(string text) =>
        Assert.Equal((SafetyTier.Sure, SafetyKind.Emergency), TierAndKind(text, afterEmergency: true));

    [Theory]
    [InlineData("yes")]
    [InlineData("oui")]
    public void A_yes_to_another_question_means_nothing(string text) =>
        Assert.Equal(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Theory]
    [InlineData("what are your hours? oh god my mom just collapsed in the kitchen")]
    [InlineData("bonjour, je voulais le numéro de fax. attendez, il y a quelqu'un qui force ma porte")]
    public void An_emergency_behind_a_question_is_seen(string text) =>
        Assert.Equal((SafetyTier.Sure, SafetyKind.Emergency), TierAndKind(text));

    [Theory]
    [InlineData("I was assaulted. It was two years ago. Can I still report it?")]
    [InlineData("Je me suis fait voler. C'était le mois passé.")]
    public void A_later_sentence_that_says_it_is_long_over_ends_the_alarm(string text) =>
        Assert.Equal(SafetyTier.None, SafetyLines.Read(text).Tier);

    [Fact]
    public void Something_old_that_happens_again_now_is_heard() =>
        Assert.NotEqual(SafetyTier.None, SafetyLines.Read("my house was broken into last night, the guy is back right now").Tier);

    [Fact]
    public void An_emergency_at_the_end_of_a_very_long_message_is_seen()
    {
        var text = string.Concat(Enumerable.Repeat("I was wondering about the records desk and its opening hours. ", 150)) + "My dad is not breathing.";
        Assert.True(text.Length > 9_000);
        Assert.Equal((SafetyTier.Sure, SafetyKind.Emergency), TierAndKind(text));
    }

    [Theory]
    [InlineData("there is somebody in my house", Language.French, Language.English)]
    [InlineData("il y a quelqu'un dans ma maison", Language.English, Language.French)]
    public void The_answer_comes_in_the_language_of_the_cry(string text, Language conversation, Language expected) =>
        Assert.Equal(expected, SafetyLines.Read(text, conversation).Language);

    [Fact]
    public void The_reasons_name_cues_and_hold_none_of_the_text()
    {
        var reasons = SafetyLines.Read("my kitchen is on fire at 12 Secret Lane").Reasons;
        Assert.Contains("sign_fire", reasons);
        Assert.All(reasons, reason => Assert.Matches("^[a-z_0-9]+$", reason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!.,;")]
    [InlineData("\ud800 \udfff \0")]
    [InlineData("مرحبا 你好 🙂🙂🙂")]
    [InlineData("<script>alert(1)</script>")]
    public void Odd_text_raises_no_alarm_and_no_error(string text) =>
        Assert.Equal(SafetyTier.None, SafetyLines.Read(text).Tier);

    private static (SafetyTier, SafetyKind) TierAndKind(string text, bool afterEmergency = false)
    {
        var reading = SafetyLines.Read(text, afterEmergency: afterEmergency);
        return (reading.Tier, reading.Kind);
    }
}
