using HelpBot.Conversation;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Context;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Understanding;

/// <summary>What stands around a question says nothing against it: a story before it, a cause, what it is not about, "… is what I meant".</summary>
public sealed class SaidAroundTests
{
    [Theory]
    [InlineData("not the website, I'm asking about email", "service:email")]
    [InlineData("I don't mean the website, I mean the scheduling", "service:scheduling")]
    [InlineData("je parle pas du site, je parle des horaires", "service:scheduling")]
    [InlineData("non, les horaires que je voulais dire", "service:scheduling")]
    [InlineData("no, scheduling is what I meant", "service:scheduling")]
    public void A_correction_names_what_is_meant(string text, string subject) =>
        Assert.Equal((Topics.ServiceStatus, subject), (Best(text).Topic, Best(text).Subject));

    [Theory]
    [InlineData("how do I get a records check", "is it taking longer since the hack")]
    [InlineData("comment avoir une vérification d'antécédents", "ça prend combien de temps avec le piratage")]
    [InlineData("are background checks delayed", "how long does it take because of the attack")]
    public async Task The_incident_is_only_the_cause(string first, string then)
    {
        var talk = new Talk();
        await talk.SayAsync(first);
        Assert.Contains(Talk.From(Assert.Single(await talk.SayAsync(then))).Sources, source => source is "service:records" or "faq:records-check");
    }

    [Theory]
    [InlineData("My brother volunteers at the arena and my aunt bakes for the church, at coffee after mass people talked about nothing else and nobody agreed on anything. Is the website part of the outage?", Topics.ServiceStatus)]
    [InlineData("Mon beau-frère est bénévole à l'aréna pis ma tante fait des tartes pour la paroisse, au café le monde parlait rien que de ça. Est-ce que le site est touché lui avec?", Topics.ServiceStatus)]
    public void The_last_question_of_a_story_is_answered(string text, string topic) => Assert.Equal(topic, Best(text).Topic);

    [Theory]
    [InlineData("what is happening with case number 23-55170")]
    [InlineData("where's my report at, number 2026-1180")]
    [InlineData("le dossier 26-77120, ça avance")]
    public void Whoever_gives_a_file_number_asks_for_the_file(string text) => Assert.Equal("faq:my-case", Best(text).Subject);

    [Theory]
    [InlineData("every number please: phone, TTY and fax")]
    [InlineData("il me faut tous vos numéros, le téléphone, l'ATS et le télécopieur")]
    [InlineData("which lines do you have")]
    public void A_list_of_numbers_is_one_wish(string text) => Assert.Equal(
        RealKit.Kit.Knowledge.Contacts.Where(contact => contact.Kind != ContactKind.Address).Select(SourceId.Of), Best(text).Subjects);

    [Theory]
    [InlineData("résous 3x + 4 = 19", Language.French)]
    [InlineData("combien font 12 + 30", Language.French)]
    [InlineData("solve 12 + 30", Language.English)]
    public void A_sign_is_no_language_s_word(string text, Language language) =>
        Assert.Equal(language, RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Language);

    [Theory]
    [InlineData("both of your fax numbers, thank you")]
    [InlineData("bonjour, vos deux lignes de fax, merci beaucoup")]
    public void Courtesy_hides_no_question(string text) => Assert.Equal(Topics.ContactNumber, Best(text).Topic);

    [Fact]
    public void A_service_and_the_question_that_leads_to_it_are_one_thing()
    {
        var (service, faq) = (new Candidate(Topics.ServiceStatus, ["service:records"], 0.5), new Candidate(Topics.FaqRedirect, ["faq:records-check"], 0.49));
        var followUp = new FollowUp(RealKit.Kit.Knowledge);
        Assert.True(followUp.IsOneThing(service, faq) && followUp.IsOneThing(faq, service));
        Assert.False(followUp.IsOneThing(service, faq with { Subjects = ["faq:noise"] }));
    }

    private static Candidate Best(string text) => Assert.Single(RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries).Best!;
}
