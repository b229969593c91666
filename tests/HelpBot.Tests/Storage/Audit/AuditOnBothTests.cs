using System.Data.Common;
using HelpBot.Storage.Audit;
using HelpBot.Tests.Running.Postgres;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Tests.Storage.Audit;

/// <summary>What either database sees to: one chain, whoever appends, and nobody changes it.</summary>
public sealed class AuditOnBothTests
{
    private const int Nodes = 3;
    private const int Clerks = 4;
    private const int Entries = 5;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Many_who_append_at_once_on_several_nodes_make_one_chain(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        var nodes = await Task.WhenAll(Enumerable.Range(0, Nodes).Select(_ => home.OpenAsync()));

        await Task.WhenAll(
            from node in nodes
            from clerk in Enumerable.Range(0, Clerks)
            select Task.Run(() => AppendAsync(node, [.. Enumerable.Range(0, Entries).Select(number => $"{clerk}-{number}")])));

        Assert.Equal((1 + (Nodes * Clerks * Entries), null), await ProofAsync(nodes[0]));
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_database_refuses_to_change_it(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using var store = await home.OpenAsync();
        await AppendAsync(store, "one");
        string[] changes =
        [
            """UPDATE "Audit" SET "Who" = 'nobody'""",
            """UPDATE "Audit" SET "Hash" = 'x' WHERE "Number" = 2""",
            """DELETE FROM "Audit" """,
            """DELETE FROM "Audit" WHERE "Number" = 2""",
            """INSERT INTO "Audit" SELECT 9, 0, 'x', 'x', 'x', 'x', '{}', 'x', 'x'""",
            """INSERT INTO "Audit" SELECT 3, 0, 'x', 'x', 'x', 'x', '{}', 'not the last hash', 'x'""",
            on == Database.Sqlite
                ? """INSERT OR REPLACE INTO "Audit" SELECT 2, 0, 'x', 'x', 'x', 'x', '{}', 'x', 'x'"""
                : """TRUNCATE "Audit" """,
        ];
        foreach (var change in changes)
        {
            await using var context = store.Context();

            var refused = await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(change.Replace("{}", "{{}}", StringComparison.Ordinal)));

            Assert.Contains("audit", refused.Message, StringComparison.Ordinal);
        }

        Assert.Equal((2, null), await ProofAsync(store));
    }

    private static async Task AppendAsync(StoreUnderTest store, params string[] subjects)
    {
        foreach (var subject in subjects)
        {
            await store.Audit.AppendAsync(new AuditEntry("pat", "a test", AuditActions.Publish, subject), CancellationToken.None);
        }
    }

    private static async Task<(long Count, string? Problem)> ProofAsync(StoreUnderTest store)
    {
        var proof = await AuditProof.OfAsync(store.Audit.ReadAsync(CancellationToken.None));
        return (proof.Count, proof.Problem);
    }
}
