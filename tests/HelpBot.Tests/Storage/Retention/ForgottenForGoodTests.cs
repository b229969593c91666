using System.Text;
using System.Text.RegularExpressions;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Storage.Retention;

/// <summary>What was kept long enough is gone from the files, not only from the tables.</summary>
public sealed partial class ForgottenForGoodTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Words_that_were_typed_are_in_no_file_afterwards_and_the_audit_says_how_much_was_deleted()
    {
        await using var service = await RunningService.StartAsync(_folder.Path);
        var (old, recent) = (new DirectLineClient(service), new DirectLineClient(service));
        await old.StartAsync();
        await old.SayAsync("is the marmalade office open?");
        await recent.StartAsync();
        await recent.SayAsync("is the gooseberry office open?");
        Assert.Contains("marmalade", Files(), StringComparison.Ordinal);
        Age(old.Conversation);

        var deleted = await service.Services.GetRequiredService<HelpBot.Storage.RetentionRun>().RunAsync(CancellationToken.None);

        Assert.Equal(1, deleted.Conversations);
        Assert.DoesNotContain("marmalade", Files(), StringComparison.Ordinal);
        Assert.DoesNotContain(old.Conversation, Files(), StringComparison.Ordinal);
        Assert.Contains("gooseberry", Files(), StringComparison.Ordinal);
        Assert.Empty(DirectLineClient.Texts(await old.ActivitiesAsync()));
        await foreach (var row in service.Services.GetRequiredService<IAuditLog>().ReadAsync(CancellationToken.None))
        {
            Assert.True(row.Action != AuditActions.Retention || row.Detail.Contains("\"conversations\":1", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task However_rows_were_moved_about_in_the_file_nothing_is_left_of_them()
    {
        var random = new Random(7);
        await using var store = await StoreCase.OpenAsync(_folder, memory: 1);
        var conversations = Enumerable.Range(0, 300).Select(number => new KeptConversation { Key = new("web", $"c{number:D3}") }).ToArray();
        for (var turn = 0; turn < 2_400; turn++)
        {
            var which = random.Next(conversations.Length);
            var record = Record(conversations[which], which, random);
            await store.Store.CommitAsync(conversations[which], record, CancellationToken.None);
            conversations[which] = conversations[which].After(record);
        }

        while ((await store.Retention.DeleteSomeAsync(At(1), At(1), CancellationToken.None)).HasMore)
        {
        }

        await store.Retention.WipeAsync(hasDeleted: true, At(-1), CancellationToken.None);

        var left = Marks().Matches(Files()).Select(match => int.Parse(match.Groups[1].Value)).ToHashSet();
        Assert.Equal(Enumerable.Range(0, 300).Where(IsRecent), left.Order());
    }

    [Fact]
    public async Task Copies_that_were_set_aside_go_when_their_conversations_do()
    {
        await using var store = await StoreCase.OpenAsync(_folder);
        var (old, recent) = (Directory.CreateDirectory(_folder.File("damaged-20260101-000000")), Directory.CreateDirectory(_folder.File("before-restore-20261122-000000")));
        Directory.SetLastWriteTimeUtc(old.FullName, DateTime.UnixEpoch.AddDays(10));
        Directory.SetLastWriteTimeUtc(recent.FullName, DateTime.UnixEpoch.AddDays(30));

        await store.Retention.WipeAsync(hasDeleted: false, DateTimeOffset.UnixEpoch.AddDays(20), CancellationToken.None);

        Assert.Equal((false, true), (Directory.Exists(old.FullName), Directory.Exists(recent.FullName)));
    }

    private static bool IsRecent(int which) => which % 3 == 0;

    private static DateTimeOffset At(int day) => DateTimeOffset.UnixEpoch.AddDays(100 + day);

    private static TurnRecord Record(KeptConversation before, int which, Random random)
    {
        var at = At(IsRecent(which) ? 2 : 0);
        return new TurnRecord
        {
            Key = before.Key,
            FirstSequence = before.NextSequence,
            Activities = [new KeptActivity(before.NextSequence, before.NextSequence, null, Encoding.UTF8.GetBytes(Words(500)))],
            State = [new StateWrite("state", Encoding.UTF8.GetBytes(Words(700)))],
            Inquiries = [new InquiryRecord(at, "web", Conversation.Language.English, "help", "answered", "", Words(30), 1)],
            At = at,
        };

        string Words(int most) => string.Concat(Enumerable.Repeat($"word{which:D3}z ", 1 + random.Next(most)));
    }

    private void Age(string conversation)
    {
        using var connection = new SqliteDatabase(_folder.Path).Open();
        SqliteDatabase.Execute(connection, $"UPDATE conversation SET updated_at = 1 WHERE key LIKE '%{conversation}'");
        SqliteDatabase.Execute(connection, "UPDATE Inquiries SET At = 1 WHERE Text LIKE '%marmalade%'");
    }

    /// <summary>All bytes of the database and what lies beside it.</summary>
    private string Files() => string.Concat(Directory.EnumerateFiles(_folder.Path, "helpbot.db*").Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    [GeneratedRegex(@"word(\d{3})z")]
    private static partial Regex Marks();
}
