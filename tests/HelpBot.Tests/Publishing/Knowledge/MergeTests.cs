using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Knowledge.Changes;
using HelpBot.Tests.Content;
using Change = System.Func<HelpBot.Conversation.Knowledge.KnowledgeBase, HelpBot.Conversation.Knowledge.KnowledgeBase>;

namespace HelpBot.Tests.Publishing.Knowledge;

/// <summary>Two people change the same revision. What is told together is one fact.</summary>
public sealed class MergeTests
{
    private static readonly KnowledgeBase Sample = SampleContent.Agency.Knowledge;

    private static readonly Change Fax = one => one.WithContact("fax-administration", fax => fax with { Value = "613-555-0100" });
    private static readonly Change OtherFax = one => one.WithContact("fax-administration", fax => fax with { Value = "613-555-0199" });
    private static readonly Change FaxUse = one => one.WithContact("fax-administration", fax => fax with { Use = new("For invoices.", "Pour les factures.") });
    private static readonly Change FaxNames = one => one.WithContact("fax-administration", fax => fax with { AskedAs = new([.. fax.AskedAs.En, "invoice fax"], fax.AskedAs.Fr) });
    private static readonly Change FaxOtherNames = one => one.WithContact("fax-administration", fax => fax with { AskedAs = new([.. fax.AskedAs.En.Skip(1), "billing fax"], fax.AskedAs.Fr) });
    private static readonly Change NoFax = one => one with { Contacts = [.. one.Contacts.Where(contact => contact.Id != "fax-administration")] };
    private static readonly Change Tty = one => one.WithContact("tty", tty => tty with { Value = "613-555-0101" });
    private static readonly Change EmailUp = one => one.WithService("email", email => email with { Status = ServiceStatus.Operational });
    private static readonly Change EmailText = one => one.WithService("email", email => email with { Summary = new("E-mail is slow.", "Le courriel est lent.") });
    private static readonly Change EmailEnglish = one => one.WithService("email", email => email with { Summary = email.Summary with { En = "E-mail is slow." } });
    private static readonly Change EmailFrench = one => one.WithService("email", email => email with { Summary = email.Summary with { Fr = "Le courriel est lent." } });
    private static readonly Change FirstFact = one => one.WithIncident(incident => incident with { Facts = [incident.Facts[0] with { Disclosure = Disclosure.NotKnown }, .. incident.Facts.Skip(1)] });
    private static readonly Change SecondFact = one => one.WithIncident(incident => incident with { Facts = [incident.Facts[0], incident.Facts[1] with { Disclosure = Disclosure.NotKnown }, .. incident.Facts.Skip(2)] });
    private static readonly Change Update = one => one.WithIncident(incident => incident with { Updates = [.. incident.Updates, incident.Updates[0] with { Status = IncidentStatus.Monitoring }] });
    private static readonly Change Resolved = one => one.WithIncident(incident => incident with { Status = IncidentStatus.Resolved });
    private static readonly Change MainContact = one => one.WithAgency(agency => agency with { MainContact = "tty" });
    private static readonly Change AgencyName = one => one.WithAgency(agency => agency with { Name = new("The Police", "La police") });
    private static readonly Change NewFaq = one => one with { Faqs = [New("parking", "Ask at the desk."), .. one.Faqs] };
    private static readonly Change OtherNewFaq = one => one with { Faqs = [.. one.Faqs, New("snow-tires", "Call us.")] };
    private static readonly Change SameNewFaq = one => one with { Faqs = [.. one.Faqs, New("parking", "There is none.")] };
    private static readonly Change Reversed = one => one with { Tips = [.. one.Tips.Reverse()] };
    private static readonly Change NoTip = one => one with { Tips = [.. one.Tips.Skip(1)] };

    /// <summary>Both go in, in whichever order they come.</summary>
    public static TheoryData<string, Change, Change> Apart { get; } = new()
    {
        { "two contacts", Fax, Tty },
        { "a contact and a service", Fax, EmailUp },
        { "a number, and how people ask for it", Fax, FaxNames },
        { "two facts of an incident", FirstFact, SecondFact },
        { "an update and a fact", Update, FirstFact },
        { "two fields of the agency", MainContact, AgencyName },
        { "two new questions", NewFaq, OtherNewFaq },
        { "the same change twice", Fax, Fax },
        { "the same removal twice", NoFax, NoFax },
        { "a removal and something else", NoFax, EmailUp },
        { "an order and a removal", Reversed, NoTip },
    };

    /// <summary>Never joined.</summary>
    public static TheoryData<string, Change, Change, string> Together { get; } = new()
    {
        { "one number", Fax, OtherFax, "contact:fax-administration" },
        { "a number and what it is for", Fax, FaxUse, "contact:fax-administration" },
        { "a status and its sentence", EmailUp, EmailText, "service:email" },
        { "a sentence and its translation", EmailEnglish, EmailFrench, "service:email" },
        { "a removal and a change", NoFax, Fax, "contact:fax-administration" },
        { "a removal and a new name for it", NoFax, FaxNames, "contact:fax-administration" },
        { "an update and the status", Update, Resolved, "incident:cyber-incident" },
        { "two new questions of one id", NewFaq, SameNewFaq, "faq:parking" },
    };

    [Theory]
    [MemberData(nameof(Apart))]
    public void Different_facts_merge_either_way(string what, Change one, Change other)
    {
        foreach (var (mine, theirs) in new[] { (one, other), (other, one) })
        {
            var (merged, conflicts) = KnowledgeMerge.Merge(Sample, mine(Sample), theirs(Sample));

            Assert.True(conflicts.Count == 0, $"{what}: {string.Join('\n', conflicts)}");
            Assert.True(Holds(merged!, mine(Sample)) && Holds(merged!, theirs(Sample)), $"{what}: {string.Join('\n', KnowledgeDifference.Between(Sample, merged!))}");
            Assert.Equal(0, merged!.Revision);
        }
    }

    [Theory]
    [MemberData(nameof(Together))]
    public void The_same_fact_conflicts_either_way(string what, Change one, Change other, string item)
    {
        foreach (var (mine, theirs) in new[] { (one, other), (other, one) })
        {
            var (merged, conflicts) = KnowledgeMerge.Merge(Sample, mine(Sample), theirs(Sample));

            Assert.True(merged is null, what);
            var conflict = Assert.Single(conflicts);
            Assert.Equal(item, conflict.Item);
            Assert.NotEmpty(conflict.Mine);
            Assert.NotEmpty(conflict.Theirs);
        }
    }

    [Fact]
    public void Phrases_of_both_are_in_and_what_either_removed_is_out()
    {
        var merged = KnowledgeMerge.Merge(Sample, FaxNames(Sample), FaxOtherNames(Sample)).Merged!;

        var names = merged.Contact("fax-administration")!.AskedAs.En;
        Assert.Contains("invoice fax", names);
        Assert.Contains("billing fax", names);
        Assert.DoesNotContain(Sample.Contact("fax-administration")!.AskedAs.En[0], names);
    }

    [Fact]
    public void Merging_with_nothing_is_the_change_itself()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomKnowledge(seed);
            var before = random.Next();
            var after = random.Change(before);

            Assert.Empty(KnowledgeDifference.Between(after, KnowledgeMerge.Merge(before, after, before).Merged!));
            Assert.Empty(KnowledgeDifference.Between(after, KnowledgeMerge.Merge(before, before, after).Merged!));
            Assert.Empty(KnowledgeDifference.Between(after, KnowledgeMerge.Merge(before, after, after).Merged!));
        }
    }

    /// <summary>True when everything that a change did to the sample is in the result too.</summary>
    private static bool Holds(KnowledgeBase merged, KnowledgeBase changed)
    {
        var done = KnowledgeDifference.Between(Sample, merged).ToHashSet();
        return KnowledgeDifference.Between(Sample, changed).All(done.Contains);
    }

    private static Faq New(string id, string answer) =>
        new() { Id = id, Name = new(id, id), Answer = new(answer, answer), Source = "agency-update" };
}
