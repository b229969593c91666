using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Safety;

/// <summary>Where the safety recogniser is calm, no other part of the turn cries wolf; where it isn't, understanding is a second net.</summary>
public sealed class CalmTurnTests
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
    [InlineData("my dad collapsed and he is not breathing")]
    [InlineData("mon père s'est effondré, il respire pas")]
    public void An_emergency_stays_one(string text) => Assert.Equal(Topics.Emergency, Assert.Single(Read(text).Inquiries).Topic);

    private static CurrentTurn Read(string text) => TurnReader.Read(RealKit.Kit, new ConversationMemoryState(), text, null, false);
}
