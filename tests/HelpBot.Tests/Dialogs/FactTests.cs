using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Tests.Dialogs;

/// <summary>Every published fact is said whole, in both languages, and nothing that is not published is said with it.</summary>
public sealed class FactTests
{
    private static readonly KnowledgeBase Known = RealKit.Kit.Knowledge;

    public static TheoryData<Language, string> Contacts => Each(Known.Contacts.Select(contact => contact.Id));

    public static TheoryData<Language, string> Services => Each(Known.Services.Select(service => service.Id));

    public static TheoryData<Language, string> Tips => Each(Known.Tips.Select(tip => tip.Id));

    public static TheoryData<Language, string> Faqs => Each(Known.Faqs.Select(faq => faq.Id));

    public static TheoryData<Language, string> IncidentFacts =>
        Each(Known.Incidents.SelectMany(incident => incident.Facts.Select(fact => SourceId.Of(incident, fact))));

    [Theory]
    [MemberData(nameof(Contacts))]
    public void A_contact_is_given_with_its_number_and_no_other(Language language, string id)
    {
        var contact = Known.Contact(id)!;
        var answer = Said(language, Subjects.InquiryOf(Known, SourceId.Of(contact)));
        Assert.Contains(contact.Name[language], answer.Text, StringComparison.Ordinal);
        Assert.All(contact.Value is null ? contact.Lines : [contact.Value], line => Assert.Contains(line, answer.Text, StringComparison.Ordinal));
        Assert.Equal(contact.Value is null ? [] : [NumberScan.Digits(contact.Value)], NumberScan.Numbers(answer.Text));
    }

    [Theory]
    [MemberData(nameof(Contacts))]
    public void A_published_number_is_recognised_as_the_agencys(Language language, string id)
    {
        var contact = Known.Contact(id)!;
        var answer = Said(language, new Inquiry(Topics.ContactCheck, [SourceId.Of(contact)], InquiryAspects.Ours));
        Assert.True(contact.Value is null || answer.Text.Contains(contact.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Services))]
    public void A_service_is_told_with_what_the_agency_says(Language language, string id)
    {
        var service = Known.Service(id)!;
        var answer = Said(language, new Inquiry(Topics.ServiceStatus, [SourceId.Of(service)]));
        Holds(language, answer.Text, service.Summary, service.StillWorks, service.WayAround);
        Assert.Equal(Outcomes.Answered, answer.Outcome);
    }

    [Theory]
    [MemberData(nameof(Tips))]
    public void A_tip_is_told_whole_and_says_whom_to_contact_first(Language language, string id)
    {
        var tip = Known.Tip(id)!;
        var answer = Said(language, new Inquiry(Topics.SafetyTips, [SourceId.Of(tip)]));
        Holds(language, answer.Text, tip.Text, tip.FirstContact);
    }

    [Theory]
    [MemberData(nameof(Faqs))]
    public void A_frequent_question_is_answered_and_redirected_in_one_step(Language language, string id)
    {
        var faq = Known.Faq(id)!;
        var answer = Said(language, new Inquiry(Topics.FaqRedirect, [SourceId.Of(faq)]));
        Holds(language, answer.Text, faq.Answer);
        Assert.Equal(faq.Redirect is null ? Outcomes.Answered : Outcomes.Redirected, answer.Outcome);
        if (faq.Redirect is { } target)
        {
            Assert.Contains(target, answer.Sources);
            Assert.Contains(Leads(language, target), answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(IncidentFacts))]
    public void A_fact_of_the_incident_is_told_with_its_source(Language language, string key)
    {
        var (incident, fact) = HelpBot.Conversation.Dialogs.Turns.IncidentFacts.Find(Known, key);
        var answer = Said(language, new Inquiry(Topics.IncidentInfo, [key]));
        Holds(language, answer.Text, fact!.Text);
        Assert.Contains(Known.Agency.Sources.Single(source => source.Id == fact.Source).Title[language], answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(incident!.Summary[language], answer.Text, StringComparison.Ordinal);
    }

    /// <summary>The answer, after checking what holds for every one: sources exist, no number that is not published.</summary>
    private static Answer Said(Language language, Inquiry inquiry)
    {
        var answer = Asked.Answer(language, inquiry);
        Assert.Empty(NumberScan.Unpublished(Known, answer.Text));
        Assert.DoesNotContain("{", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Sources);
        Assert.All(answer.Sources, source => Assert.True(SourceId.Exists(Known, source), source));
        return answer;
    }

    private static void Holds(Language language, string text, params ReadOnlySpan<LocalizedText?> facts)
    {
        foreach (var fact in facts)
        {
            Assert.Contains(fact is null ? "" : RealKit.Kit.Wording.Expand(language, fact[language]), text, StringComparison.Ordinal);
        }
    }

    private static string Leads(Language language, string target)
    {
        var (kind, id) = SourceId.Split(target);
        return kind switch
        {
            SourceId.ContactKind => KnowledgePlaceholders.Of(Known.Contact(id)!),
            SourceId.ServiceKind => RealKit.Kit.Wording.Expand(language, Known.Service(id)!.Summary[language]),
            SourceId.TipKind => RealKit.Kit.Wording.Expand(language, Known.Tip(id)!.Text[language]),
            _ => "",
        };
    }

    private static TheoryData<Language, string> Each(IEnumerable<string> ids)
    {
        var data = new TheoryData<Language, string>();
        foreach (var id in ids)
        {
            Languages.All.ToList().ForEach(language => data.Add(language, id));
        }

        return data;
    }
}
