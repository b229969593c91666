using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Tests.Dialogs;

/// <summary>A button is what the person would type: the bot understands each.</summary>
public sealed class QuickReplyTests
{
    public static TheoryData<Language, string, string> Buttons
    {
        get
        {
            var data = new TheoryData<Language, string, string>();
            foreach (var language in Languages.All)
            {
                data.Add(language, ReplyKeys.Help.QuickStatus, Topics.ServiceStatus);
                data.Add(language, ReplyKeys.Help.QuickIncident, Topics.IncidentInfo);
                data.Add(language, ReplyKeys.Help.QuickPhone, Topics.ContactNumber);
                data.Add(language, ReplyKeys.Help.QuickTips, Topics.SafetyTips);
                data.Add(language, ReplyKeys.Help.QuickCollision, Topics.FaqRedirect);
                foreach (var topic in InquiryRules.Offerable.Except([Topics.Emergency, Topics.CrisisSupport]))
                {
                    data.Add(language, ReplyKeys.Help.OfTopic(topic), topic);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Buttons))]
    public async Task A_button_leads_where_it_says(Language language, string key, string topic)
    {
        var text = RealKit.Kit.Wording.Say(language, Topics.Help, key);
        var replies = await new Talk(language.Locale()).SayAsync(text);
        Assert.Equal(topic, Talk.From(replies[0]).Topic);
        Assert.NotEqual(Outcomes.Unanswered, Talk.From(replies[0]).Outcome);
    }

    [Theory]
    [InlineData(Language.English, "Français", "fr-CA")]
    [InlineData(Language.French, "English", "en-CA")]
    public async Task The_language_button_switches(Language language, string text, string locale)
    {
        var replies = await new Talk(language.Locale()).SayAsync(text);
        Assert.All(replies, reply => Assert.Equal(locale, reply.Locale));
    }
}
