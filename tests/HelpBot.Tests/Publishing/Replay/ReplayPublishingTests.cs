using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Lately;
using HelpBot.Conversation.Wording;
using HelpBot.Publishing.Editing;
using HelpBot.Publishing.Replay;
using HelpBot.Tests.Publishing.Editing;
using HelpBot.Tests.Publishing.Knowledge;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Publishing.Replay;

/// <summary>Nobody takes help from someone in danger by a change, and no contact line changes unnoticed.</summary>
public sealed class ReplayPublishingTests
{
    [Fact]
    public async Task Another_emergency_number_is_refused_whoever_confirms_it()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync();

        var refused = await office.PublishAsync(1, one => one.WithAgency(agency => agency with { EmergencyNumber = "9-1-2" }), "pat");

        Assert.Equal(PublicationStatus.Refused, refused.Status);
        Assert.Contains(refused.Answers, answer => answer.Verdict == ReplayVerdict.Weakened && answer.Line.Text == "a burglar is in my kitchen");
        Assert.Equal(1, office.Current.Revision);
    }

    [Fact]
    public async Task A_change_that_makes_the_bot_deaf_to_an_emergency_is_refused()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync((content, revision) => revision < 2
            ? QuickKits.Build(content, revision)
            : QuickKits.Build(content, revision) with { Safety = new Deaf() });

        var refused = await office.PublishAsync(1, one => one.WithFaq("records-check", faq => faq with { AskedAs = LocalizedList.Empty }), "pat");

        Assert.Equal(PublicationStatus.Refused, refused.Status);
        Assert.Equal(4, refused.Answers.Count(answer => answer.Verdict == ReplayVerdict.Weakened));
    }

    [Fact]
    public async Task A_contact_line_that_is_answered_otherwise_is_shown_and_has_to_be_confirmed()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync();
        var by = new Signature("pat", "a test", "the front desk answers now");

        var asked = await office.Editor.PublishAsync(1, NewMainContact, by, [], CancellationToken.None);
        var half = await office.Editor.PublishAsync(1, NewMainContact, by, [.. asked.ToConfirm.Take(1)], CancellationToken.None);
        var published = await office.Editor.PublishAsync(1, NewMainContact, by, asked.ToConfirm, CancellationToken.None);

        Assert.Equal(
            (PublicationStatus.Unconfirmed, PublicationStatus.Unconfirmed, PublicationStatus.Published), (asked.Status, half.Status, published.Status));
        Assert.Contains(asked.ToConfirm, line => line.StartsWith("\"can I talk to a real person\" (en): ", StringComparison.Ordinal)
            && line.Contains("; now human-agent ", StringComparison.Ordinal) && line.Contains("contact:desk", StringComparison.Ordinal));
        Assert.Contains("can I talk to a real person", (await office.AuditAsync())[^1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_only_say_the_new_number_are_shown_and_need_no_word_of_their_own()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync();

        var preview = await office.Editor.PublishAsync(
            1, one => one.WithContact("telephone", telephone => telephone with { Value = "613-555-0100" }), new Signature("pat", "a test", "moved"), [], CancellationToken.None);

        Assert.Equal(["contact telephone: number changed from 613-549-4660 to 613-555-0100"], preview.ToConfirm);
        Assert.Contains(preview.Answers, answer => answer.Verdict == ReplayVerdict.Follows && answer.Line.Text == "what is your phone number");
    }

    [Fact]
    public async Task What_is_taken_back_takes_its_phrases_along_and_is_never_answered_again()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync(Kits.Build);

        var published = await office.PublishAsync(1, one => one with { Faqs = [.. one.Faqs.Where(faq => faq.Id != "careers")] }, "pat");

        Assert.True(published.Status == PublicationStatus.Published, string.Join('\n', published.Problems));
        var asked = new ReplayLine(Language.English, ReplayKind.Contacts, "how do I become a police officer");
        var answer = (await new ReplayBot(live: false).AskAsync(office.Kit, [asked], CancellationToken.None))[asked];
        Assert.DoesNotContain("faq:careers", answer.Sources);
        Assert.False(answer.Has(null, Outcomes.Failed), answer.ToString());
    }

    [Fact]
    public async Task Sentences_give_the_number_of_whichever_contact_is_the_main_one()
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync();

        var published = await office.PublishAsync(1, NewMainContact, "pat");

        Assert.Equal(PublicationStatus.Published, published.Status);
        Assert.All(Languages.All, language => Assert.Contains(
            "613-555-0100", office.Kit.Wording.Say(language, Topics.HumanAgent, ReplyKeys.Human.Reply), StringComparison.Ordinal));
    }

    private static KnowledgeBase NewMainContact(KnowledgeBase before)
    {
        var desk = before.MainContact with { Id = "desk", Value = "613-555-0100", AskedAs = LocalizedList.Empty };
        return before with { Contacts = [.. before.Contacts, desk], Agency = before.Agency with { MainContact = desk.Id } };
    }

    private sealed class Deaf : ISafety
    {
        public SafetyReading Read(string text, Language? language, bool afterEmergency, TextKey? key = null) => SafetyReading.None;
    }
}
