using HelpBot.Conversation.Knowledge;
using HelpBot.Publishing.Editing;
using HelpBot.Tests.Publishing.Knowledge;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Publishing.Editing;

/// <summary>Two people publish; the same on every database.</summary>
public sealed class EditorTests
{
    private const string NewFax = "613-555-0100";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_change_is_in_force_and_says_who_and_why(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var office = await home.OpenAsync();

        var published = await office.PublishAsync(1, Email("E-mail is slow."), "pat", "slow mail");

        Assert.Equal((PublicationStatus.Published, 2), (published.Status, published.Revision!.Number));
        Assert.Equal((2, "E-mail is slow."), (office.Current.Revision, office.Current.Service("email")!.Summary.En));
        var entries = await office.History.ListAsync(10, CancellationToken.None);
        Assert.Equal([(2, 1, "pat", "slow mail", "a test"), (1, 0, "import", "First import of dialogs/agency", entries[1].From)],
            entries.Select(entry => (entry.Number, entry.Parent, entry.Author, entry.Note, entry.From)));
        Assert.Contains(await office.History.DifferenceAsync(1, 2, CancellationToken.None), change =>
            change.ToString().StartsWith("service email: summary (en) changed from ", StringComparison.Ordinal));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Two_people_who_change_different_facts_both_get_their_way(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var one = await home.OpenAsync();
        await using var other = await home.OpenAsync();

        await one.PublishAsync(1, Fax(NewFax), "pat");
        var second = await other.PublishAsync(1, Email("E-mail is slow."), "sam");

        Assert.Equal((PublicationStatus.Published, 3), (second.Status, second.Revision!.Number));
        Assert.Equal([2], second.MergedWith);
        Assert.Equal((NewFax, "E-mail is slow."), (other.Current.Contact("fax-operations")!.Value, other.Current.Service("email")!.Summary.En));
        await one.Publisher.RefreshAsync(CancellationToken.None);
        Assert.Equal((3, "E-mail is slow."), (one.Current.Revision, one.Current.Service("email")!.Summary.En));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Two_people_who_change_the_same_fact_are_told_what_who_and_when(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var office = await home.OpenAsync();
        await office.PublishAsync(1, Fax(NewFax), "pat", "new machine");
        await office.PublishAsync(2, Email("E-mail is slow."), "kim");

        var second = await office.PublishAsync(1, Fax("613-555-0199"), "sam");

        Assert.Equal(PublicationStatus.Conflict, second.Status);
        var conflict = Assert.Single(second.Conflicts).ToString();
        Assert.Matches(
            "^contact fax-operations was changed meanwhile by pat \\(revision 2, \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC, \"new machine\"\\)\\. "
            + "Theirs: .*number changed from 613-549-7111 to 613-555-0100\\. Yours: .*number changed from 613-549-7111 to 613-555-0199\\.$",
            conflict);
        Assert.Equal(3, office.Current.Revision);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Two_changes_that_are_sound_alone_and_not_together_are_refused(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var office = await home.OpenAsync();
        await office.PublishAsync(1, one => one with { Faqs = [.. one.Faqs, one.Faqs[0] with { Id = "parking" }] }, "pat");
        var first = await office.PublishAsync(2, one => one with { Faqs = [.. one.Faqs.Where(faq => faq.Id != "parking")] }, "pat");

        var second = await office.PublishAsync(2, one => one.WithFaq("records-check", faq => faq with { Redirect = "faq:parking" }), "sam");

        Assert.Equal((PublicationStatus.Published, PublicationStatus.Refused), (first.Status, second.Status));
        Assert.Contains(second.Problems, problem => problem.Message.Contains("'faq:parking' is not published", StringComparison.Ordinal));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_number_needs_an_explicit_yes_to_exactly_that_number_and_the_audit_keeps_it(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var office = await home.OpenAsync();
        var by = new Signature("pat", "a test", "new fax");

        var unconfirmed = await office.Editor.PublishAsync(1, Fax(NewFax), by, [], CancellationToken.None);
        var other = await office.Editor.PublishAsync(1, Fax("613-555-0199"), by, unconfirmed.ToConfirm, CancellationToken.None);
        var published = await office.Editor.PublishAsync(1, Fax(NewFax), by, unconfirmed.ToConfirm, CancellationToken.None);

        Assert.Equal(["contact fax-operations: number changed from 613-549-7111 to 613-555-0100"], unconfirmed.ToConfirm);
        Assert.Equal(
            (PublicationStatus.Unconfirmed, PublicationStatus.Unconfirmed, PublicationStatus.Published), (unconfirmed.Status, other.Status, published.Status));
        var entry = Assert.Single(await office.AuditAsync(), row => row.Subject == "revision 2");
        Assert.Equal(("pat", "a test", "publish"), (entry.Who, entry.From, entry.Action));
        Assert.Contains("number changed from 613-549-7111 to 613-555-0100", entry.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Call 613-555-0199.", "looks like a telephone number")]
    [InlineData("See www.example.ca.", "looks like a link")]
    [InlineData("Call {contact:nowhere}.", "stands for nothing published")]
    public async Task What_check_refuses_is_not_published(string text, string problem)
    {
        await using var home = await OfficeHome.CreateAsync(Database.Sqlite);
        await using var office = await home.OpenAsync();

        var refused = await office.PublishAsync(1, Email(text), "pat");

        Assert.Equal(PublicationStatus.Refused, refused.Status);
        Assert.Contains(refused.Problems, one => one.Message.Contains(problem, StringComparison.Ordinal));
        Assert.Equal(1, office.Current.Revision);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_says_the_same_is_no_new_revision(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var office = await home.OpenAsync();

        var nothing = await office.PublishAsync(1, one => one, "pat");
        await office.PublishAsync(1, Email("E-mail is slow."), "pat");
        var again = await office.PublishAsync(1, Email("E-mail is slow."), "sam");

        Assert.Equal((PublicationStatus.Unchanged, PublicationStatus.Unchanged), (nothing.Status, again.Status));
        Assert.Equal(2, (await office.History.ListAsync(10, CancellationToken.None)).Count);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Many_at_once_leave_one_unbroken_history(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var one = await home.OpenAsync();
        await using var other = await home.OpenAsync();
        var names = Enumerable.Range(0, 16).Select(number => $"asked by {number}").ToList();

        var published = await Task.WhenAll(names.Select((name, index) => Task.Run(() => (index % 2 == 0 ? one : other).PublishAsync(
            1, before => before.WithFaq("records-check", faq => faq with { AskedAs = new([.. faq.AskedAs.En, name], faq.AskedAs.Fr) }), "pat", name))));

        Assert.All(published, publication => Assert.Equal(PublicationStatus.Published, publication.Status));
        await one.Publisher.RefreshAsync(CancellationToken.None);
        Assert.Equal(17, one.Current.Revision);
        Assert.Subset(one.Current.Faq("records-check")!.AskedAs.En.ToHashSet(), names.ToHashSet());
        var entries = await one.History.ListAsync(100, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, 17).Reverse(), entries.Select(entry => entry.Number));
        Assert.All(entries, entry => Assert.Equal(entry.Number - 1, entry.Parent));
        Assert.Equal(17, (await one.AuditAsync()).Count(row => row.Subject.StartsWith("revision ", StringComparison.Ordinal)));
    }

    private static Func<KnowledgeBase, KnowledgeBase> Fax(string number) => one => one.WithContact("fax-operations", fax => fax with { Value = number });

    private static Func<KnowledgeBase, KnowledgeBase> Email(string text) =>
        one => one.WithService("email", email => email with { Summary = email.Summary with { En = text } });
}
