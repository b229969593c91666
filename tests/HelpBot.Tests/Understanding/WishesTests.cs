using HelpBot.Conversation;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Tests.Dialogs;

namespace HelpBot.Tests.Understanding;

/// <summary>What is wished outweighs what is named: news later, a number that is given, a fax that was misheard, a second question.</summary>
public sealed class WishesTests
{
    [Theory]
    [InlineData("ping us the moment the website loads again")]
    [InlineData("just tell my sister the day collision reports are working")]
    [InlineData("once e-mail is back drop me a line")]
    [InlineData("could you warn me as soon as scheduling is restored")]
    [InlineData("avisez-nous aussitôt que le site remarche")]
    [InlineData("laissez-moi savoir une fois que les vérifications sont reparties")]
    public void News_later_is_wished(string text) => Assert.Equal(Topics.StatusSubscribe, Best(text).Topic);

    [Theory]
    [InlineData("tell me when the website will work")]
    [InlineData("dites-moi quand le site va fonctionner")]
    public void A_date_is_asked_for(string text) => Assert.Equal((Topics.ServiceStatus, Aspects.When), (Best(text).Topic, Best(text).Aspect));

    [Theory]
    [InlineData("my cell: 613-555-0142")]
    [InlineData("vous pouvez me joindre au 613-555-0142")]
    [InlineData("613-555-0142, tell the detective to call us")]
    [InlineData("my landline, 613-555-0142, evenings are best")]
    [InlineData("que votre agent me rappelle au 613-555-0142")]
    public async Task A_number_that_is_given_is_personal(string text) => Assert.Equal(Topics.PrivacyPii, await TopicOf(text));

    [Theory]
    [InlineData("is 613-555-0142 your number")]
    [InlineData("613-555-0142 called me, is it the police")]
    [InlineData("le 613-555-0142 est-il à vous")]
    [InlineData("they left 613-555-0142 on my phone, who is that")]
    [InlineData("was it you who tried to reach me, 613-555-0142")]
    public async Task A_number_that_is_asked_about_is_checked(string text) => Assert.Equal(Topics.ContactCheck, await TopicOf(text));

    [Theory]
    [InlineData("what facts number do I use")]
    [InlineData("is there a facts machine there")]
    public void A_fax_that_was_misheard_is_one(string text) => Assert.Equal((Topics.ContactNumber, Aspects.WhichFax), (Best(text).Topic, Best(text).Aspect));

    [Theory]
    [InlineData("what are the facts of the cyber incident", Topics.IncidentInfo)]
    public void Facts_stay_facts(string text, string topic) => Assert.Equal(topic, Best(text).Topic);

    [Theory]
    [InlineData("someone called me and wants my bank password")]
    [InlineData("some man phoned and asked for my card number")]
    [InlineData("quelqu'un m'a appelé et voulait mon mot de passe")]
    public void A_story_that_goes_on_about_somebody_is_one_story(string text) =>
        Assert.Equal(Topics.SafetyTips, Best(text).Topic);

    [Theory]
    [InlineData("is your front desk open and where is it", Topics.ServiceStatus, Topics.ContactAddress)]
    [InlineData("votre téléphone et votre adresse s'il vous plaît", Topics.ContactNumber, Topics.ContactAddress)]
    public void A_second_question_of_small_words_is_answered_too(string text, params string[] topics) => Assert.Equal(
        topics, RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries.Select(inquiry => inquiry.Best?.Topic));

    [Theory]
    [InlineData("read me every contact number you've got")]
    [InlineData("a list of the police phone numbers please")]
    [InlineData("how many phone numbers do you have")]
    [InlineData("send me the whole phone list")]
    [InlineData("toutes vos coordonnées s'il vous plaît")]
    [InlineData("avez-vous un bottin de vos numéros")]
    public void Every_number_is_wished(string text) => Assert.Equal(
        RealKit.Kit.Knowledge.Contacts.Where(contact => contact.Kind != ContactKind.Address).Select(SourceId.Of), Best(text).Subjects);

    [Theory]
    [InlineData("did the hackers steal all the phone numbers", Topics.IncidentInfo)]
    [InlineData("are all your lines working again", Topics.ServiceStatus)]
    public void All_numbers_are_only_spoken_of(string text, string topic) => Assert.Equal(topic, Best(text).Topic);

    [Theory]
    [InlineData("fax oper", "contact:fax-operations")]
    [InlineData("adm fax pls", "contact:fax-administration")]
    [InlineData("télécopieur opé", "contact:fax-operations")]
    public void A_clipped_name_is_a_name(string text, string contact) => Assert.Equal([contact], Best(text).Subjects);

    [Theory]
    [InlineData("4x + 9 = 21")]
    [InlineData("résous 2x + 5 = 11")]
    public void A_sum_is_nobody_s_business_here(string text) => Assert.Equal(
        Certainty.Unrelated, Assert.Single(RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries).Certainty);

    private static Candidate Best(string text) => Assert.Single(RealKit.Kit.Understanding.Read(text, ConversationMemory.Empty).Inquiries).Best!;

    private static async Task<string> TopicOf(string text) => Talk.From((await new Talk().SayAsync(text))[0]).Topic;
}
