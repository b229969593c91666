using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Understanding;

public sealed class FollowUpTests
{
    private static readonly string[] Faxes = ["contact:fax-claims", "contact:fax-payroll"];

    [Theory]
    [InlineData("the second one", "contact:fax-payroll")]
    [InlineData("la première", "contact:fax-claims")]
    [InlineData("2", "contact:fax-payroll")]
    [InlineData("payroll", "contact:fax-payroll")]
    [InlineData("the claims one please", "contact:fax-claims")]
    [InlineData("celui de la paie", "contact:fax-payroll")]
    public void Chooses_among_what_was_offered(string text, string subject)
    {
        var memory = new ConversationMemory(Language.English, Topics.ContactNumber, [], Faxes);
        Assert.Equal(subject, SmallAgency.Read(text, memory).Best?.Subject);
    }

    [Theory]
    [InlineData("and the other one?")]
    [InlineData("l'autre")]
    [InlineData("no, I meant payroll")]
    public void Goes_from_one_line_to_the_other(string text)
    {
        var memory = new ConversationMemory(Language.English, Topics.ContactNumber, ["contact:fax-claims"], []);
        Assert.Equal("contact:fax-payroll", SmallAgency.Read(text, memory).Best?.Subject);
    }

    [Theory]
    [InlineData("is it fixed", null, "service:ferry")]
    [InlineData("when will it be back?", Aspects.When, "service:ferry")]
    [InlineData("ça revient quand?", Aspects.When, "service:ferry")]
    [InlineData("what about the night bus?", null, "service:night-bus")]
    [InlineData("and mobile tickets?", null, "service:ticket-app")]
    public void Speaks_of_what_was_spoken_of(string text, string? aspect, string subject)
    {
        var memory = new ConversationMemory(Language.English, Topics.ServiceStatus, ["service:ferry"], []);
        var best = SmallAgency.Read(text, memory).Best;
        Assert.Equal((Topics.ServiceStatus, aspect, subject), (best?.Topic, best?.Aspect, best?.Subject));
    }

    [Fact]
    public void Asks_which_fax_after_the_telephone() => Assert.Equal(
        Aspects.WhichFax,
        SmallAgency.Read("and the fax?", new ConversationMemory(Language.English, Topics.ContactNumber, ["contact:telephone"], [])).Best?.Aspect);
}
