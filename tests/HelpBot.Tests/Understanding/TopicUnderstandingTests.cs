using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Understanding;

public sealed class TopicUnderstandingTests
{
    [Theory]
    [InlineData("is the ferry running", Topics.ServiceStatus, "service:ferry")]
    [InlineData("IS THE FERY RUNING???", Topics.ServiceStatus, "service:ferry")]
    [InlineData("mobile tickets down right now?", Topics.ServiceStatus, "service:ticket-app")]
    [InlineData("est-ce que le bateau marche", Topics.ServiceStatus, "service:ferry")]
    [InlineData("lautobus de nuit fonctionne", Topics.ServiceStatus, "service:night-bus")]
    [InlineData("what is running", Topics.ServiceStatus, null)]
    [InlineData("whats ur phone number", Topics.ContactNumber, "contact:telephone")]
    [InlineData("the claims fax number please", Topics.ContactNumber, "contact:fax-claims")]
    [InlineData("j'ai perdu mon parapluie dans l'autobus hier", Topics.FaqRedirect, "faq:lost-items")]
    [InlineData("can i take a bike on the ferry", Topics.FaqRedirect, "faq:bikes")]
    [InlineData("bonsoir", Topics.Greeting, null)]
    public void Understands_topic_and_subject(string text, string topic, string? subject)
    {
        var inquiry = SmallAgency.Read(text);
        Assert.Equal((Certainty.Sure, topic, subject), (inquiry.Certainty, inquiry.Best?.Topic, inquiry.Best?.Subject));
    }

    [Theory]
    [InlineData("what is your fax number")]
    [InlineData("i need to fax you something")]
    [InlineData("avez-vous un télécopieur")]
    [InlineData("is there a fax for bicycles")]
    public void Never_guesses_which_of_two_fax_lines(string text)
    {
        var best = SmallAgency.Read(text).Best!;
        Assert.Equal((Topics.ContactNumber, Aspects.WhichFax, null), (best.Topic, best.Aspect, best.Subject));
    }

    [Theory]
    [InlineData("the fax number but not the claims one", "contact:fax-payroll")]
    [InlineData("l'autre fax, celui qui n'est pas pour la paie", "contact:fax-claims")]
    [InlineData("not by fax, what is your phone number", "contact:telephone")]
    [InlineData("no, I meant the payroll fax", "contact:fax-payroll")]
    [InlineData("the payroll fax please, I already have the claims one", "contact:fax-payroll")]
    [InlineData("j'ai déjà le fax de la paie, c'est quoi l'autre", "contact:fax-claims")]
    [InlineData("I already have the claims fax, what is it for", "contact:fax-claims")]
    public void Leaves_out_what_is_not_wanted(string text, string subject) => Assert.Equal(subject, SmallAgency.Read(text).Best?.Subject);

    [Fact]
    public void Asks_when_it_will_be_back() => Assert.Equal(Aspects.When, SmallAgency.Read("when will the ferry be back").Best?.Aspect);

    [Theory]
    [InlineData("tell me a funny joke")]
    [InlineData("écris-moi un poème")]
    public void Says_what_has_nothing_to_do_with_the_agency(string text) =>
        Assert.Equal(Certainty.Unrelated, SmallAgency.Read(text).Certainty);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("!!!")]
    public void Understands_nothing_from_nothing(string text) => Assert.Equal(Certainty.NotUnderstood, SmallAgency.Read(text).Certainty);

    [Fact]
    public void Gives_two_questions_two_inquiries()
    {
        var inquiries = SmallAgency.Understanding.Read("is the ferry running and what is your phone number?", ConversationMemory.Empty).Inquiries;
        Assert.Equal(["service:ferry", "contact:telephone"], inquiries.Select(inquiry => inquiry.Best?.Subject));
    }

    [Fact]
    public void Takes_one_question_for_one()
    {
        var inquiries = SmallAgency.Understanding.Read("hello, is the ferry running today? thanks", ConversationMemory.Empty).Inquiries;
        Assert.Equal("service:ferry", Assert.Single(inquiries).Best?.Subject);
    }

    [Fact]
    public void Learns_the_same_from_the_same_content()
    {
        var again = new TopicUnderstanding(SmallAgency.Content);
        foreach (var text in new[] { "is the ferry running", "et le bateau", "hello there", "random words about nothing" })
        {
            Assert.Equal(SmallAgency.Read(text).Candidates.Select(Plain), again.Read(text, ConversationMemory.Empty).Inquiries[0].Candidates.Select(Plain));
        }

        static (string, string?, double) Plain(Candidate candidate) => (candidate.Topic, candidate.Subject, candidate.Probability);
    }

    [Fact]
    public async Task Serves_many_at_once_with_the_same_answers()
    {
        var readings = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() =>
            SmallAgency.Read(i % 2 == 0 ? "is the ferry running" : "quel est votre numéro").Best?.Subject)));
        Assert.All(readings.Select((subject, i) => (subject, i)), read =>
            Assert.Equal(read.i % 2 == 0 ? "service:ferry" : "contact:telephone", read.subject));
    }
}
