using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage.Nodes;

/// <summary>Two nodes on one PostgreSQL: no turn is lost, and none is written over another.</summary>
public sealed class TwoNodesTests : IAsyncLifetime
{
    private static readonly ConversationKey Key = new("web", "c-1");

    private PostgresTestDatabase _database = null!;
    private PostgresStoreCase _one = null!;
    private PostgresStoreCase _two = null!;

    public async Task InitializeAsync()
    {
        if (PostgresServer.WhyNot is null)
        {
            _database = await PostgresTestDatabase.CreateAsync();
            _one = await PostgresStoreCase.OpenAsync(_database.ConnectionString);
            _two = await PostgresStoreCase.OpenAsync(_database.ConnectionString);
        }
    }

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _one.DisposeAsync();
            await _two.DisposeAsync();
            await _database.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task A_turn_on_what_another_node_has_continued_is_refused_and_then_runs_on_what_is_there()
    {
        await _one.TurnAsync(Key, "one");
        await _two.TurnAsync(Key, "two");

        // The first node still remembers how it was.
        await Assert.ThrowsAsync<ConversationMovedException>(() => _one.TurnAsync(Key, "three"));
        await _one.TurnAsync(Key, "three");

        Assert.Equal(["one", "re: one", "two", "re: two", "three", "re: three"], await _one.SaidAsync(Key));
    }

    [PostgresFact]
    public async Task Of_two_that_begin_a_conversation_at_once_one_is_first()
    {
        for (var number = 0; number < 20; number++)
        {
            var key = new ConversationKey("web", $"c{number}");
            var unseen = new KeptConversation { Key = key };
            var attempts = await Task.WhenAll(new[] { _one, _two }.Select(node => Task.Run(() => TryAsync(
                () => node.Store.CommitAsync(unseen, StoreUnderTest.Record(unseen, "hello"), CancellationToken.None).AsTask()))));
            Assert.Single(attempts, kept => kept);
            Assert.Equal(["hello", "re: hello"], await _two.SaidAsync(key));
        }
    }

    [PostgresFact]
    public async Task What_one_node_keeps_the_other_shows_to_whoever_asks_from_a_watermark()
    {
        await _one.TurnAsync(Key, "one");
        await _two.TurnAsync(Key, "two");

        var onOne = await _one.Store.ReadAsync(Key, 2, 100, CancellationToken.None);
        var onTwo = await _two.Store.ReadAsync(Key, 0, 100, CancellationToken.None);

        Assert.Equal(["two", "re: two"], onOne.Select(StoreUnderTest.Text));
        Assert.Equal(["one", "re: one", "two", "re: two"], onTwo.Select(StoreUnderTest.Text));
    }

    [PostgresFact]
    public async Task Many_turns_from_both_sides_are_all_kept_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(async () =>
        {
            var node = number % 2 == 0 ? _one : _two;
            while (!await TryAsync(() => node.TurnAsync(new ConversationKey("web", $"c{number % 4}"), $"m{number}")))
            {
            }
        })));

        for (var number = 0; number < 4; number++)
        {
            var said = (await _one.Store.ReadAsync(new ConversationKey("web", $"c{number}"), 0, 100, CancellationToken.None)).Select(StoreUnderTest.Text).ToList();
            Assert.Equal(20, said.Count);
            Assert.Equal(20, said.Distinct().Count());
        }
    }

    [PostgresFact]
    public async Task Of_several_nodes_one_at_a_time_deletes_what_is_old()
    {
        await _one.TurnAsync(Key, "old");
        await using var other = await _two.Database.Source.OpenConnectionAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await using var busy = other.CreateCommand();
        busy.CommandText = "SELECT pg_advisory_xact_lock(classid::bigint << 32 | objid::bigint) FROM (SELECT 1214606448 AS classid, 2 AS objid) lock";
        await busy.ExecuteNonQueryAsync();

        await _one.Retention.DeleteSomeAsync(DateTimeOffset.UnixEpoch.AddDays(401), DateTimeOffset.UnixEpoch.AddDays(1), CancellationToken.None);
        Assert.Equal(1, await _database.ScalarAsync<long>("SELECT count(*) FROM conversation"));

        await transaction.RollbackAsync();
        await _one.Retention.DeleteSomeAsync(DateTimeOffset.UnixEpoch.AddDays(401), DateTimeOffset.UnixEpoch.AddDays(1), CancellationToken.None);
        Assert.Equal(0, await _database.ScalarAsync<long>("SELECT (SELECT count(*) FROM conversation) + (SELECT count(*) FROM activity)"));
    }

    private static async Task<bool> TryAsync(Func<Task> turn)
    {
        try
        {
            await turn();
            return true;
        }
        catch (ConversationMovedException)
        {
            return false;
        }
    }
}
