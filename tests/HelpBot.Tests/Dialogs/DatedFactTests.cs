using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs;
using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Tests.Dialogs;

/// <summary>What changes when the agency confirms a fact, publishes a page, or has nothing.</summary>
public sealed class DatedFactTests
{
    private static readonly DateTimeOffset Confirmed = new(2026, 11, 21, 14, 5, 0, TimeSpan.FromHours(-5));

    [Fact]
    public void A_confirmed_status_says_as_of_when_and_carries_the_date()
    {
        var kit = With(known => known with
        {
            Revision = 12,
            Services = [.. known.Services.Select(service => service.Id == "email" ? service with { Confirmed = Confirmed } : service)],
        });
        var answer = Ask(kit, new ServiceStatusDialog(), new Inquiry(Topics.ServiceStatus, ["service:email"]));
        Assert.Contains("As of November 21, 2026", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("carries no date", answer.Text, StringComparison.Ordinal);

        var reply = ReplyFactory.Create(kit, Language.English, answer);
        Assert.Equal((Confirmed, 12), (ProvenanceEntity.Read(reply)!.AsOf, ProvenanceEntity.Read(reply)!.Revision));
        Assert.Contains("2026-11-21T14:05:00-05:00", reply.Entities![0].Properties.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void At_a_glance_one_undated_service_leaves_the_whole_undated()
    {
        var kit = With(known => known with
        {
            Services = [.. known.Services.Select((service, index) => index > 0 ? service with { Confirmed = Confirmed } : service)],
        });
        var answer = Ask(kit, new ServiceStatusDialog(), Inquiry.About(Topics.ServiceStatus));
        Assert.Contains("carries no date", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.AsOf);
    }

    [Fact]
    public void A_single_fax_line_is_given_without_asking_which()
    {
        var kit = With(known => known with { Contacts = [.. known.Contacts.Where(contact => contact.Id != "fax-operations")] });
        var answer = Ask(kit, new ContactNumberDialog(), new Inquiry(Topics.ContactNumber, [], HelpBot.Conversation.Understanding.Aspects.WhichFax));
        Assert.Equal((Outcomes.Answered, "contact:fax-administration"), (answer.Outcome, answer.Sources.Single()));
    }

    [Theory]
    [InlineData("faq:report-past-crime")]
    [InlineData("tip:banking-alerts")]
    [InlineData("incident:cyber-incident")]
    [InlineData("service:email")]
    [InlineData("contact:tty")]
    public void A_redirect_leads_to_any_kind_of_fact(string target)
    {
        var kit = With(known => known with { Faqs = [.. known.Faqs.Select(faq => faq.Id == "records-check" ? faq with { Redirect = target } : faq)] });
        var answer = Ask(kit, new FaqRedirectDialog(), new Inquiry(Topics.FaqRedirect, ["faq:records-check"]));
        Assert.Equal(Outcomes.Redirected, answer.Outcome);
        Assert.Contains(target, answer.Sources);
    }

    [Fact]
    public void With_nothing_published_it_says_so_and_gives_the_telephone()
    {
        var kit = With(known => known with { Services = [], Incidents = [], Faqs = [], Tips = [] });
        TopicDialog[] dialogs = [new ServiceStatusDialog(), new IncidentInfoDialog(), new FaqRedirectDialog()];
        Assert.All(dialogs, dialog => Assert.Contains("613-549-4660", Ask(kit, dialog, Inquiry.About(dialog.Id)).Text, StringComparison.Ordinal));
        Assert.Equal(Outcomes.Unanswered, Ask(kit, new SafetyTipsDialog(), Inquiry.About(Topics.SafetyTips)).Outcome);
    }

    [Fact]
    public void A_subject_that_is_no_longer_published_is_answered_as_the_whole_topic()
    {
        var answer = Ask(RealKit.Kit, new ServiceStatusDialog(), new Inquiry(Topics.ServiceStatus, ["service:gone"]));
        Assert.StartsWith("Here is what is published about the services", answer.Text, StringComparison.Ordinal);
    }

    private static Answer Ask(ConversationKit kit, TopicDialog dialog, Inquiry inquiry) =>
        dialog.Answer(Asked.Turn(kit, Language.English, inquiry), inquiry);

    private static ConversationKit With(Func<KnowledgeBase, KnowledgeBase> change)
    {
        var content = RealKit.Kit.Content with { Knowledge = change(RealKit.Kit.Knowledge) };
        return RealKit.Kit with { Content = content, Wording = new AgencyWording(content) };
    }
}
