using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Safety;

/// <summary>What a message is about can raise a suspicion or settle a faint one, and never touches what is sure or explained.</summary>
public sealed class SecondOpinionTests
{
    [Theory]
    [InlineData("in the movie the guy gets strangled, do the police really come that fast")]
    [InlineData("false alarm, it was only my husband in the garage")]
    [InlineData("i'm dying to know when the website is back")]
    [InlineData("dans le film le gars se fait poignarder, la police vient-elle si vite")]
    [InlineData("je meurs d'envie de savoir quand le site revient")]
    [InlineData("fausse alerte, c'était mon mari dans le garage")]
    public void Calm_is_calm(string text) =>
        Assert.DoesNotContain(Read(text).Inquiries, inquiry => inquiry.Topic is Topics.Emergency or Topics.CrisisSupport);

    [Theory]
    [InlineData("911")]
    [InlineData("choking")]
    public void One_word_is_no_plain_question(string text) => Assert.NotEqual(SafetyTier.None, Read(text).Safety.Tier);

    [Theory]
    [InlineData("sumbody shot my nieghbor")]
    public void Misspelt_danger_is_no_plain_question(string text) => Assert.NotEqual(SafetyTier.None, Read(text).Safety.Tier);

    [Theory]
    [InlineData("help", Topics.Help)]
    [InlineData("aide", Topics.Help)]
    [InlineData("collision", Topics.ServiceStatus)]
    public void One_word_for_the_agencys_business_is_answered(string text, string topic) => Assert.Equal(topic, Assert.Single(Read(text).Inquiries).Topic);

    [Theory]
    [InlineData("my dad collapsed and he is not breathing")]
    [InlineData("mon père s'est effondré, il respire pas")]
    public void An_emergency_stays_one(string text) => Assert.Equal(Topics.Emergency, Assert.Single(Read(text).Inquiries).Topic);

    [Theory]
    [InlineData("a lady called my mom and asked for her pin")]
    [InlineData("quelqu'un m'a texté et veut que je clique")]
    public void A_story_of_fraud_without_a_word_of_danger_gets_its_tip(string text) =>
        Assert.Contains(Read(text).Inquiries, inquiry => inquiry.Topic is Topics.SafetyTips);

    [Theory]
    [InlineData(SafetyTier.Sure, true, Topics.SafetyTips, 0.99, SafetyTier.Suspected)]
    [InlineData(SafetyTier.Suspected, true, Topics.SafetyTips, 0.99, SafetyTier.None)]
    [InlineData(SafetyTier.Sure, true, Topics.SafetyTips, 0.9, SafetyTier.Sure)]
    [InlineData(SafetyTier.Sure, true, Topics.FaqRedirect, 0.99, SafetyTier.Sure)]
    [InlineData(SafetyTier.Sure, false, Topics.SafetyTips, 0.99, SafetyTier.Sure)]
    public void What_the_models_alone_make_of_plain_business_is_one_step_milder(
        SafetyTier tier, bool uncued, string topic, double probability, SafetyTier expected)
    {
        var safety = SafetyReading.None with { Tier = tier, IsUncued = uncued };
        var reading = new Reading
        {
            Language = Language.English,
            Inquiries = [new InquiryReading { Text = "where is it", Certainty = Certainty.Sure, Candidates = [new Candidate(topic, [], probability)] }],
        };

        Assert.Equal(expected, SecondOpinion.Of(safety, reading).Tier);
    }

    [Theory]
    [InlineData(SafetyTier.None, true, false, Certainty.Unrelated, 0.7, SafetyTier.Suspected)]
    [InlineData(SafetyTier.None, true, false, Certainty.NotPublished, 0.7, SafetyTier.Suspected)]
    [InlineData(SafetyTier.None, true, false, Certainty.Sure, 0.7, SafetyTier.None)]
    [InlineData(SafetyTier.None, false, false, Certainty.Unrelated, 0.7, SafetyTier.None)]
    [InlineData(SafetyTier.Suspected, false, true, Certainty.Sure, 0.97, SafetyTier.None)]
    [InlineData(SafetyTier.Suspected, false, true, Certainty.Sure, 0.8, SafetyTier.Suspected)]
    [InlineData(SafetyTier.Suspected, false, false, Certainty.Sure, 0.97, SafetyTier.Suspected)]
    [InlineData(SafetyTier.Sure, false, false, Certainty.Sure, 0.99, SafetyTier.Sure)]
    public void Only_doubt_is_settled_by_what_a_message_is_about(
        SafetyTier tier, bool uneasy, bool faint, Certainty certainty, double probability, SafetyTier expected)
    {
        var safety = SafetyReading.None with { Tier = tier, IsUneasy = uneasy, IsFaint = faint };
        var reading = new Reading
        {
            Language = Language.English,
            Inquiries = [new InquiryReading { Text = "where is it", Certainty = certainty, Candidates = [new Candidate(Topics.FaqRedirect, [], probability)] }],
        };

        var second = SecondOpinion.Of(safety, reading);

        Assert.Equal(expected, second.Tier);
        Assert.Equal(tier != expected, second.Reasons.Any(reason => reason is SecondOpinion.NoBusiness or SecondOpinion.PlainBusiness));
    }

    private static CurrentTurn Read(string text) => TurnReader.Read(RealKit.Kit, new ConversationMemoryState(), text, null, false);
}
