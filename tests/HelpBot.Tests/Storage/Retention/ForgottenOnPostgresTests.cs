using System.Text;
using HelpBot.Storage.Postgres;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Storage.Retention;

/// <summary>What was kept long enough is gone from the files of the server's tables, too.</summary>
public sealed class ForgottenOnPostgresTests
{
    [PostgresClusterFact]
    public async Task Words_that_were_typed_are_in_none_of_the_tables_files_afterwards()
    {
        await using var server = await PostgresCluster.StartNewAsync();
        await using var database = await PostgresTestDatabase.CreateAsync(server.ConnectionString);
        await using var node = await PostgresStoreCase.OpenAsync(database.PatientConnectionString);
        for (var number = 0; number < 40; number++)
        {
            await node.TurnAsync(new ConversationKey("web", $"old{number}"), "is the marmalade office open?");
            await node.TurnAsync(new ConversationKey("web", $"new{number}"), "is the gooseberry office open?");
        }

        await database.ScalarAsync<long>(
            """
            UPDATE conversation SET updated_at = 1 WHERE key LIKE '%old%';
            UPDATE "Inquiries" SET "At" = 1 WHERE "Text" LIKE '%marmalade%';
            ANALYZE; CHECKPOINT; SELECT 1::bigint
            """);
        Assert.Contains("marmalade", Files(server), StringComparison.Ordinal);

        var before = DateTimeOffset.UnixEpoch.AddDays(1);
        var deleted = await node.Retention.DeleteSomeAsync(before, before, CancellationToken.None);
        await node.Retention.WipeAsync(hasDeleted: true, before, CancellationToken.None);

        Assert.Equal(40, deleted.Conversations);
        await database.ScalarAsync<long>("CHECKPOINT; SELECT 1::bigint");
        var files = Files(server);
        Assert.DoesNotContain("marmalade", files, StringComparison.Ordinal);
        Assert.DoesNotContain("old17", files, StringComparison.Ordinal);
        Assert.Contains("gooseberry", files, StringComparison.Ordinal);
        Assert.Equal(2, (await node.SaidAsync(new ConversationKey("web", "new3"))).Count());
    }

    [PostgresClusterFact]
    public async Task Tables_that_are_too_large_to_be_written_anew_are_left_to_the_operator_who_is_told_so_once_a_day()
    {
        await using var server = await PostgresCluster.StartNewAsync();
        await using var database = await PostgresTestDatabase.CreateAsync(server.ConnectionString);
        await using var node = await PostgresStoreCase.OpenAsync(database.PatientConnectionString);
        using var log = new LogCollector();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        var time = new ManualTime();
        var retention = new PostgresRetention(node.Database, time, logs.CreateLogger<PostgresRetention>()) { Large = 1 };

        await retention.WipeAsync(hasDeleted: false, default, CancellationToken.None);
        Assert.Empty(log.Lines);

        await retention.WipeAsync(hasDeleted: true, default, CancellationToken.None);
        await retention.WipeAsync(hasDeleted: true, default, CancellationToken.None);
        Assert.Contains("VACUUM FULL activity, conversation_state, conversation, \"Inquiries\"", Assert.Single(log.Lines), StringComparison.Ordinal);

        time.Advance(TimeSpan.FromDays(1));
        await retention.WipeAsync(hasDeleted: true, default, CancellationToken.None);
        Assert.Equal(2, log.Lines.Count());
    }

    private static string Files(PostgresCluster server) => string.Concat(Directory.EnumerateFiles(server.Tables, "*", SearchOption.AllDirectories).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }));
}
