using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Dialogs;

/// <summary>Close between few: asks which, and takes the answer. One phrase is taught to two subjects, so that nothing else can come of it.</summary>
public sealed class DidYouMeanTests
{
    private static readonly Lazy<Source> Kits = new(() => new Source());

    [Theory]
    [InlineData("Website", Topics.ServiceStatus, "service:website")]
    [InlineData("the second one", Topics.SafetyTips, "tip:strong-passwords")]
    public async Task Asks_which_and_takes_the_answer(string choice, string topic, string source)
    {
        var talk = new Talk(kits: Kits.Value);

        var asked = Assert.Single(await talk.SayAsync("purple thingamajig"));
        Assert.Equal((Topics.Unclear, Outcomes.AskedBack), (Talk.From(asked).Topic, Talk.From(asked).Outcome));
        Assert.StartsWith("Did you mean one of these?", asked.Text, StringComparison.Ordinal);

        var answer = (await talk.SayAsync(choice))[0];
        Assert.Equal(topic, Talk.From(answer).Topic);
        Assert.Contains(source, Talk.From(answer).Sources);
    }

    [Fact]
    public async Task Offers_no_emergency_when_none_was_heard()
    {
        var asked = Assert.Single(await new Talk(kits: Kits.Value).SayAsync("purple thingamajig"));
        var offers = asked.SuggestedActions!.Actions!.Select(action => action.Title).ToList();
        Assert.Equal(2, offers.Count);
        Assert.DoesNotContain(RealKit.Kit.Wording.Say(Language.English, Topics.Help, "topic_emergency"), offers);
    }

    private sealed class Source : IKitSource
    {
        public ConversationKit Current { get; } = RealKit.Kit with { Understanding = new TopicUnderstanding(Taught(SampleContent.Agency)) };

        private static AgencyContent Taught(AgencyContent content) => content with
        {
            Topics = [.. content.Topics.Select(file => (file.Language, file.Topic) switch
            {
                (Language.English, Topics.ServiceStatus) => file with { Phrases = [new PhraseGroup("service:website", null, ["purple thingamajig"])] },
                (Language.English, Topics.SafetyTips) => file with { Phrases = [new PhraseGroup("tip:strong-passwords", null, ["purple thingamajig"])] },
                _ => file,
            })],
        };
    }
}
