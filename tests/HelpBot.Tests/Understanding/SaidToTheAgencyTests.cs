using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Understanding;

/// <summary>Families of what people ask a police service: who is to call, what a thing takes, whether it is done here, whom to tell, and questions
/// behind a thank-you.</summary>
public sealed class SaidToTheAgencyTests
{
    [Theory]
    [InlineData("my husband hears just fine, which line is for him", "contact:telephone")]
    [InlineData("nobody in my house is deaf, I'm not deaf, the usual number please", "contact:telephone")]
    [InlineData("ma voisine entend très bien, quel numéro elle compose", "contact:telephone")]
    [InlineData("which number for my uncle, he is hard of hearing", "contact:tty")]
    [InlineData("mon grand-père n'entend plus, c'est quel numéro pour lui", "contact:tty")]
    public void Whoever_hears_takes_the_telephone(string text, string subject) => Assert.Equal(subject, Best(text).Subject);

    [Theory]
    [InlineData("I need a police check for work", "what papers should I bring along?", "faq:records-check")]
    [InlineData("my car got towed", "what will I need when I come?", "faq:towed-vehicle")]
    [InlineData("is the records system affected", "do I need any ID for that", "faq:records-check")]
    [InlineData("il me faut une vérification policière pour l'école", "j'apporte quoi comme papiers", "faq:records-check")]
    [InlineData("je veux porter plainte contre un policier", "avez-vous un formulaire pour ça", "faq:complaints")]
    public async Task What_a_thing_takes_is_asked_of_the_thing(string first, string then, string source) => await LeadsTo(first, then, Topics.FaqRedirect, source);

    [Theory]
    [InlineData("I need a police check for work", "alright but how do I talk to a real person", Topics.HumanAgent)]
    [InlineData("il me faut une vérification policière pour l'école", "ok comment je rejoins une vraie personne", Topics.HumanAgent)]
    [InlineData("give me your safety tips", "and who should I tell about a shady page", Topics.SafetyTips)]
    public async Task What_asks_something_else_is_not_answered_again(string first, string then, string topic) => await LeadsTo(first, then, topic, null);

    [Theory]
    [InlineData("do you folks do background checks for coaches", "faq:records-check")]
    [InlineData("faites-vous la vérification du secteur vulnérable", "faq:records-check")]
    [InlineData("background check please", "faq:records-check")]
    public void Whether_a_thing_is_done_here_asks_how_to_get_it(string text, string subject) => Assert.Equal((Topics.FaqRedirect, subject), (Best(text).Topic, Best(text).Subject));

    [Theory]
    [InlineData("do you still do background checks these days")]
    [InlineData("are background checks running late")]
    [InlineData("faites-vous encore des vérifications en ce moment")]
    public void How_a_thing_is_stays_a_question_of_status(string text) => Assert.Equal(Topics.ServiceStatus, Best(text).Topic);

    [Theory]
    [InlineData("pour en revenir aux empreintes, à qui je m'adresse", Topics.FaqRedirect)]
    [InlineData("où s'adresser pour des objets perdus", Topics.FaqRedirect)]
    [InlineData("votre adresse exacte, c'est quoi", Topics.ContactAddress)]
    public void Whom_to_turn_to_is_no_address(string text, string topic) => Assert.Equal(topic, Best(text).Topic);

    [Theory]
    [InlineData("a strange link was sent to me, should I open it", "and to whom do I report that", "tip:report-suspicious")]
    [InlineData("how do I choose a strong password", "who needs to know if I see something fishy", "tip:report-suspicious")]
    [InlineData("c'est quoi un bon mot de passe", "et à quelles autorités je le signale", "tip:report-suspicious")]
    public async Task Whom_to_tell_is_advice_of_its_own(string first, string then, string source) => await LeadsTo(first, then, Topics.SafetyTips, source);

    [Theory]
    [InlineData("vandals painted my garage door on friday", "could I do this over the internet", Topics.ServiceStatus, "service:online-reporting")]
    [InlineData("on a volé mon vélo mardi", "est-ce que je peux le déclarer par internet", Topics.ServiceStatus, "service:online-reporting")]
    public async Task Whether_it_can_be_done_online_asks_of_online_reporting(string first, string then, string topic, string source) => await LeadsTo(first, then, topic, source);

    [Theory]
    [InlineData("thanks, and what hours do you keep", Topics.FaqRedirect)]
    [InlineData("merci bien, et vous fermez à quelle heure", Topics.FaqRedirect)]
    [InlineData("cheers, and where are you", Topics.ContactAddress)]
    [InlineData("ok merci, et où êtes-vous", Topics.ContactAddress)]
    [InlineData("thanks, you've been great", Topics.Thanks)]
    [InlineData("merci de votre patience", Topics.Thanks)]
    public void A_question_behind_a_thank_you_is_heard(string text, string topic) => Assert.Equal(topic, Best(text).Topic);

    [Theory]
    [InlineData("thank you, have a lovely evening")]
    [InlineData("merci, bonne fin de journée")]
    public async Task Small_talk_that_is_close_to_other_small_talk_is_answered(string text) =>
        Assert.True(Talk.From(Assert.Single(await new Talk().SayAsync(text))).Topic is Topics.Thanks or Topics.Goodbye);

    [Theory]
    [InlineData("your people phoned my aunt this afternoon", Topics.ContactCheck)]
    [InlineData("votre bureau a téléphoné à ma soeur", Topics.ContactCheck)]
    [InlineData("my aunt wants to phone your people", Topics.ContactNumber)]
    public void A_call_in_the_agency_s_name_is_checked(string text, string topic) => Assert.Equal(topic, Best(text).Topic);

    [Theory]
    [InlineData("the last two digits of your telephone")]
    [InlineData("comment finit votre numéro")]
    [InlineData("the paper with your number is gone, what is the main line")]
    public void Part_of_a_number_is_the_number(string text) => Assert.Equal((Topics.ContactNumber, "contact:telephone"), (Best(text).Topic, Best(text).Subject ?? "contact:telephone"));

    private static async Task LeadsTo(string first, string then, string topic, string? source)
    {
        var talk = new Talk();
        await talk.SayAsync(first);
        var from = Talk.From(Assert.Single(await talk.SayAsync(then)));
        Assert.Equal(topic, from.Topic);
        Assert.True(source is null || from.Sources.Contains(source), string.Join(' ', from.Sources));
    }

    private static Candidate Best(string text) =>
        RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries[0].Best ?? throw new InvalidOperationException($"nothing understood: {text}");
}
