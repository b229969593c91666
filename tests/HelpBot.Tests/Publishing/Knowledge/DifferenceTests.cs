using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Publishing.Knowledge;

/// <summary>What people read before they publish, and in the history.</summary>
public sealed class DifferenceTests
{
    private static readonly KnowledgeBase Sample = SampleContent.Agency.Knowledge;

    public static TheoryData<string, Func<KnowledgeBase, KnowledgeBase>, string, bool> Cases { get; } = new()
    {
        { "a number", one => one.WithContact("fax-administration", fax => fax with { Value = "613-555-0100" }), "contact fax-administration: number changed from 613-549-3111 to 613-555-0100", true },
        { "an address", one => one.WithContact("address", place => place with { Lines = ["1 New Street", "Kingston"] }), "contact address: address changed from \"Kingston Police, 705 Division Street, Kingston, Ontario, K7K 4C2\" to \"1 New Street, Kingston\"", true },
        { "a status", one => one.WithService("email", service => service with { Status = ServiceStatus.Operational }), "service email: status changed from not_confirmed to operational", false },
        { "a text of one language", one => one.WithService("email", service => service with { Summary = service.Summary with { Fr = "Tout va bien." } }), "service email: summary (fr) changed from", false },
        { "a text that is new", one => one.WithService("email", service => service with { WayAround = new("Write a letter.", "Écrivez.") }), "service email: way around (en)", false },
        { "a phrase", one => one.WithFaq("records-check", faq => faq with { Questions = new([.. faq.Questions.En, "is there a fee"], faq.Questions.Fr) }), "faq records-check: questions (en) added: \"is there a fee\"", false },
        { "a date", one => one.WithService("email", service => service with { Confirmed = new DateTimeOffset(2026, 11, 21, 14, 5, 0, TimeSpan.FromHours(-5)) }), "service email: confirmed added: 2026-11-21T14:05:00-05:00", false },
        { "an item that is gone", one => one with { Contacts = [.. one.Contacts.Where(contact => contact.Id != "tty")] }, "contact tty: number removed: 613-549-8792", true },
        { "the emergency number", one => one.WithAgency(agency => agency with { EmergencyNumber = "1-1-2" }), "agency kingston-police: emergency number changed from 9-1-1 to 1-1-2", true },
        { "an update", one => one.WithIncident(incident => incident with { Updates = [new IncidentUpdate { Status = IncidentStatus.Resolved, Text = new("It is over.", "C'est fini."), Source = "agency-update" }, .. incident.Updates] }), "incident cyber-incident: updates added: \"resolved, agency-update: It is over. / C'est fini.\"", false },
        { "one fact of an incident", one => one.WithIncident(incident => incident with { Facts = [incident.Facts[0] with { Disclosure = Disclosure.NotKnown }, .. incident.Facts.Skip(1)] }), "incident cyber-incident/first-noticed: disclosure changed from known to not_known", false },
        { "an order", one => one with { Tips = [.. one.Tips.Reverse()] }, "tips: order changed", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_change_is_named(string what, Func<KnowledgeBase, KnowledgeBase> change, string expected, bool isNumber)
    {
        var changes = KnowledgeDifference.Between(Sample, change(Sample));

        var found = changes.Where(one => one.ToString().StartsWith(expected, StringComparison.Ordinal)).ToList();
        Assert.True(found.Count > 0, $"{what}: {string.Join('\n', changes)}");
        Assert.Equal(isNumber, found[0].IsNumber);
    }

    [Fact]
    public void What_says_the_same_differs_in_nothing() => Assert.Empty(KnowledgeDifference.Between(Sample, Sample with { Revision = 7 }));

    [Fact]
    public void Something_that_differs_has_a_difference()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomKnowledge(seed);
            var before = random.Next();
            var after = random.Change(before);
            var same = RandomKnowledge.Json(before) == RandomKnowledge.Json(after);
            Assert.Equal(same, KnowledgeDifference.Between(before, after).Count == 0);
        }
    }
}
