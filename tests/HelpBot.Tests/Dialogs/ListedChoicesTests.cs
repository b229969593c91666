using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Answers;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Tests.Dialogs;

/// <summary>What an answer lists can be chosen by its place, and a fax line that was asked about by what it is for.</summary>
public sealed class ListedChoicesTests
{
    [Theory]
    [InlineData("what works and what doesn't?", "tell me more about the second one", Topics.ServiceStatus, "service:scheduling")]
    [InlineData("which services are out", "and what about the last one?", Topics.ServiceStatus, "service:phone-lines")]
    [InlineData("qu'est-ce qui fonctionne chez vous", "le troisième, c'est quoi", Topics.ServiceStatus, "service:records")]
    [InlineData("every number you have please", "just read me the second again", Topics.ContactNumber, "contact:tty")]
    [InlineData("tous les numéros s'il vous plaît", "répétez le premier", Topics.ContactNumber, "contact:telephone")]
    [InlineData("what can you do?", "number two", Topics.IncidentInfo, null)]
    [InlineData("que peux-tu faire?", "le troisième", Topics.ContactNumber, "contact:telephone")]
    [InlineData("the operations fax", "now the first one as well", Topics.ContactNumber, "contact:fax-administration")]
    [InlineData("le fax de l'administration", "et le deuxième aussi", Topics.ContactNumber, "contact:fax-operations")]
    public async Task A_place_in_a_list_is_a_choice(string first, string then, string topic, string? source) => await LeadsTo(first, then, topic, source);

    [Fact]
    public async Task A_list_stays_for_as_long_as_it_is_spoken_of()
    {
        var talk = new Talk();
        await talk.SayAsync("which services are out");
        await talk.SayAsync("the second one");
        await talk.SayAsync("thanks");
        Assert.Contains("service:collision-reporting", Talk.From(Assert.Single(await talk.SayAsync("and the first?"))).Sources);
        await talk.SayAsync("where are you?");
        Assert.DoesNotContain("service:scheduling", Talk.From(Assert.Single(await talk.SayAsync("the second one"))).Sources);
    }

    [Fact]
    public void What_the_bot_says_it_can_do_has_a_line_for_each_topic()
    {
        foreach (var language in Languages.All)
        {
            var lines = RealKit.Kit.Wording.Say(language, Topics.Help, ReplyKeys.Help.Can).Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));
            Assert.Equal(HelpDialog.Listed.Count, lines);
        }
    }

    [Fact]
    public void All_services_are_listed_in_the_order_shown()
    {
        var glance = Asked.Answer(Language.English, Inquiry.About(Topics.ServiceStatus));
        var names = glance.Listed.Select(id => RealKit.Kit.Knowledge.Service(id["service:".Length..])!.Name[Language.English]).ToList();
        Assert.Equal(RealKit.Kit.Knowledge.Services.Count, names.Count);
        Assert.Equal(names.OrderBy(name => glance.Text.IndexOf(name, StringComparison.OrdinalIgnoreCase)), names);
    }

    [Theory]
    [InlineData("the office one please", "contact:fax-administration")]
    [InlineData("it goes to operations", "contact:fax-operations")]
    [InlineData("celui du bureau", "contact:fax-administration")]
    [InlineData("pour la paperasse", "contact:fax-administration")]
    public async Task A_fax_line_is_chosen_by_what_it_is_for(string description, string source) =>
        await LeadsTo("what's your fax number", description, Topics.ContactNumber, source);

    /// <summary>Whose line is which is not published beyond their names: to guess would send papers to the wrong desk.</summary>
    [Theory]
    [InlineData("it's for the detectives")]
    [InlineData("whichever one patrol uses")]
    [InlineData("it goes to payroll")]
    [InlineData("c'est pour les enquêteurs")]
    public async Task Nobody_is_given_a_fax_line_by_a_guess(string description)
    {
        var talk = new Talk();
        await talk.SayAsync("what's your fax number");
        foreach (var reply in await talk.SayAsync(description))
        {
            Assert.DoesNotContain(Talk.From(reply).Sources, source => source.StartsWith("contact:fax", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("where is the police station", Topics.ContactAddress)]
    [InlineData("who is investigating the attack", Topics.IncidentInfo)]
    [InlineData("où est le poste de police", Topics.ContactAddress)]
    public async Task A_new_question_is_no_description(string question, string topic) => await LeadsTo("what's your fax number", question, topic, null);

    private static async Task LeadsTo(string first, string then, string topic, string? source)
    {
        var talk = new Talk();
        await talk.SayAsync(first);
        var from = Talk.From(Assert.Single(await talk.SayAsync(then)));
        Assert.Equal(topic, from.Topic);
        Assert.True(source is null || from.Sources.Contains(source), string.Join(' ', from.Sources));
    }
}
