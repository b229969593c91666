using HelpBot.Conversation.Knowledge;
using HelpBot.Publishing.Editing;
using HelpBot.Tests.Publishing.Knowledge;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.Tests.Publishing.Editing;

/// <summary>Who tried what is not allowed stands in the audit, with what it was and why not.</summary>
public sealed class RefusedAttemptsTests
{
    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Each_way_to_be_refused_is_kept_and_a_look_is_not(Database on)
    {
        await using var home = await OfficeHome.CreateAsync(on);
        await using var office = await home.OpenAsync();
        await PublishAsync(office, Email("E-mail is slow."));

        Assert.Equal(PublicationStatus.Refused, await PublishAsync(office, Email("Call 613-555-0199.")));
        Assert.Equal(PublicationStatus.Conflict, await PublishAsync(office, Email("E-mail is quick.")));
        Assert.Equal(PublicationStatus.Unconfirmed, await PublishAsync(office, one => one.WithContact("fax-operations", fax => fax with { Value = "613-555-0100" })));
        Assert.Equal(PublicationStatus.Unchanged, await PublishAsync(office, one => one));
        var look = new Proposal { Parent = 1, Texts = new Dictionary<string, string>(), By = new Signature("sam", "here", "only looking") };
        Assert.Equal(PublicationStatus.Refused, (await office.Editor.PreviewAsync(look, CancellationToken.None)).Status);

        var entries = (await office.AuditAsync()).Where(row => row.Action == "refused").ToList();
        Assert.Equal(["Refused", "Conflict", "Unconfirmed"], entries.Select(entry => entry.Detail.Split("\"outcome\":\"")[1].Split('"')[0]));
        Assert.All(entries, entry => Assert.Equal(("pat", "desk", "publish on revision 1"), (entry.Who, entry.From, entry.Subject)));
        Assert.Contains("looks like a telephone number", entries[0].Detail, StringComparison.Ordinal);
        Assert.Contains("was changed meanwhile by pat", entries[1].Detail, StringComparison.Ordinal);
        Assert.Contains("number changed from", entries[2].Detail, StringComparison.Ordinal);
    }

    private static async Task<PublicationStatus> PublishAsync(Office office, Func<KnowledgeBase, KnowledgeBase> change) =>
        (await office.Editor.PublishAsync(1, change, new Signature("pat", "desk", "a note"), [], CancellationToken.None)).Status;

    private static Func<KnowledgeBase, KnowledgeBase> Email(string text) =>
        one => one.WithService("email", email => email with { Summary = email.Summary with { En = text } });
}
