using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Lately;

namespace HelpBot.Tests.Dialogs;

/// <summary>Close between few: asks which, and takes the answer. What is close changes with every phrase, so here it is given.</summary>
public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("Website", Topics.ServiceStatus, "service:website")]
    [InlineData("the second one", Topics.SafetyTips, "tip:strong-passwords")]
    [InlineData("2", Topics.SafetyTips, "tip:strong-passwords")]
    [InlineData("is collision reporting working?", Topics.ServiceStatus, "service:collision-reporting")]
    public async Task Asks_which_and_takes_the_answer(string choice, string topic, string source)
    {
        var talk = new Talk(kits: new Undecided());

        var asked = Assert.Single(await talk.SayAsync(Undecided.Text));
        Assert.Equal((Topics.Unclear, Outcomes.AskedBack), (Talk.From(asked).Topic, Talk.From(asked).Outcome));
        Assert.StartsWith("Did you mean one of these?", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["Website", "Use strong passwords"], asked.SuggestedActions!.Actions!.Select(action => action.Title));

        var answer = (await talk.SayAsync(choice))[0];
        Assert.Equal(topic, Talk.From(answer).Topic);
        Assert.Contains(source, Talk.From(answer).Sources);
    }

    /// <summary>The real kit, but for one message that it finds close between a service and a tip.</summary>
    private sealed class Undecided : IKitSource, IUnderstanding
    {
        public const string Text = "the page and the password thing";

        public ConversationKit Current => RealKit.Kit with { Understanding = this };

        public Reading Read(string text, ConversationMemory memory, TextKey? key = null)
        {
            var reading = RealKit.Kit.Understanding.Read(text, memory);
            return text != Text ? reading : reading with
            {
                Inquiries =
                [
                    new InquiryReading
                    {
                        Text = text,
                        Certainty = Certainty.Close,
                        Candidates =
                        [
                            new Candidate(Topics.ServiceStatus, ["service:website"], 0.41),
                            new Candidate(Topics.SafetyTips, ["tip:strong-passwords"], 0.4),
                        ],
                    },
                ],
            };
        }
    }
}
