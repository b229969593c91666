using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;
using Npgsql;

namespace HelpBot.Tests.Storage.Nodes;

/// <summary>A server that is stopped, started and paused while turns come in: every turn that was answered is there afterwards, once.</summary>
public sealed class AwayTests : IAsyncLifetime
{
    private static readonly ConversationKey Key = new("web", "c-1");

    private PostgresCluster _server = null!;
    private PostgresTestDatabase _database = null!;
    private PostgresStoreCase _node = null!;

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.WhyNot is null)
        {
            _server = await PostgresCluster.StartNewAsync();
            _database = await PostgresTestDatabase.CreateAsync(_server.ConnectionString);
            _node = PostgresStoreCase.Reopen(_database.ConnectionString);
            await Until.TrueAsync(IsOpenAsync);
        }
    }

    // A server that has just begun may take longer than a node waits for it.
    private async Task<bool> IsOpenAsync()
    {
        try
        {
            await _node.UpdateAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    // On a busy machine a turn may be held for a moment although the server is there.
    private static async Task KeepAsync(PostgresStoreCase node, string text, byte[]? state = null)
    {
        await node.TurnAsync(Key, text, state);
        await Until.TrueAsync(() => node.Store.Health.IsSafe);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _node.DisposeAsync();
            await _server.DisposeAsync();
        }
    }

    [PostgresClusterFact]
    public async Task With_the_server_stopped_a_conversation_goes_on_and_is_kept_once_it_is_back()
    {
        await KeepAsync(_node, "one", [1]);
        await _server.StopAsync();
        await _node.TurnAsync(Key, "two", [2]);
        await _node.TurnAsync(Key, "three");
        await _node.TurnAsync(new ConversationKey("web", "new"), "hello");

        Assert.Equal((false, 3), (_node.Store.Health.IsSafe, _node.Store.Health.Held));
        Assert.Equal(6, (await _node.Store.ReadAsync(Key, 0, 100, CancellationToken.None)).Count);

        await _server.StartAsync();
        await Until.TrueAsync(() => _node.Store.Health.IsSafe);
        await KeepAsync(_node, "four");

        await using var other = PostgresStoreCase.Reopen(_database.PatientConnectionString);
        Assert.Equal(["one", "re: one", "two", "re: two", "three", "re: three", "four", "re: four"], await other.SaidAsync(Key));
        Assert.Equal(["hello", "re: hello"], await other.SaidAsync(new ConversationKey("web", "new")));
        Assert.Equal([2], (await other.Store.OpenAsync(Key, CancellationToken.None)).State["state"]);
        Assert.Equal(5, await _database.ScalarAsync<long>("""SELECT count(*) FROM "Inquiries" """));
    }

    [PostgresClusterFact]
    public async Task A_server_that_does_not_answer_keeps_nobody_waiting()
    {
        await KeepAsync(_node, "one");
        await _server.PauseAsync();

        // All end while the server still answers nothing; without time limits that would be never.
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => _node.TurnAsync(new ConversationKey("web", $"c{number}"), "hello"))))
            .WaitAsync(Until.Patience);
        await _node.TurnAsync(Key, "two").WaitAsync(Until.Patience);
        Assert.False(_node.Store.Health.IsSafe);

        await _server.ResumeAsync();
        await Until.TrueAsync(() => _node.Store.Health.IsSafe);

        // What the server did finish while nobody listened any more is not there twice.
        await using var other = PostgresStoreCase.Reopen(_database.PatientConnectionString);
        Assert.Equal(["one", "re: one", "two", "re: two"], await other.SaidAsync(Key));
        Assert.Equal(104, await _database.ScalarAsync<long>("SELECT count(*) FROM activity"));
    }

    [PostgresClusterFact]
    public async Task A_held_conversation_that_another_node_continued_is_appended_to_it()
    {
        await using var gate = new TcpGate(_server.Port);
        await using var cut = PostgresStoreCase.Reopen(_database.ConnectionString.Replace($"{_server.Port}", $"{gate.Port}", StringComparison.Ordinal));
        await KeepAsync(cut, "one");
        gate.Close();
        await cut.TurnAsync(Key, "two", [2]);
        await cut.TurnAsync(Key, "three");
        await KeepAsync(_node, "elsewhere", [9]);
        Assert.Equal(2, cut.Store.Health.Held);

        gate.Open();
        await Until.TrueAsync(() => cut.Store.Health.IsSafe);
        await KeepAsync(cut, "four");

        await using var after = PostgresStoreCase.Reopen(_database.PatientConnectionString);
        var kept = await after.Store.ReadAsync(Key, 0, 100, CancellationToken.None);
        Assert.Equal(
            ["one", "re: one", "elsewhere", "re: elsewhere", "two", "re: two", "three", "re: three", "four", "re: four"],
            kept.Select(StoreUnderTest.Text));
        Assert.Equal(Enumerable.Range(1, 10).Select(number => (long)number), kept.Select(activity => activity.Sequence));
        Assert.All(kept.Chunk(2), turn => Assert.Equal(turn[0].Sequence, turn[1].Turn));
    }

    [PostgresClusterFact]
    public async Task A_message_that_was_answered_here_and_there_is_kept_once()
    {
        await using var gate = new TcpGate(_server.Port);
        await using var cut = PostgresStoreCase.Reopen(_database.ConnectionString.Replace($"{_server.Port}", $"{gate.Port}", StringComparison.Ordinal));
        await KeepAsync(cut, "one");
        gate.Close();
        await cut.TurnAsync(Key, "two");
        await KeepAsync(_node, "elsewhere");
        await KeepAsync(_node, "two");

        gate.Open();
        await Until.TrueAsync(() => cut.Store.Health.IsSafe);

        Assert.Equal(["one", "re: one", "elsewhere", "re: elsewhere", "two", "re: two"], await cut.SaidAsync(Key));
    }

    [PostgresClusterFact]
    public async Task A_database_that_goes_away_while_nobody_asks_anything_is_noticed_and_so_is_its_return()
    {
        await _server.StopAsync();
        await Until.TrueAsync(() => !_node.Store.Health.IsSafe);
        await _server.StartAsync();
        await Until.TrueAsync(() => _node.Store.Health.IsSafe);
    }
}
