using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage.Nodes;

/// <summary>A node whose database is away is asked about a conversation that it has only in part, or not at all.</summary>
public sealed class WithoutPastTests : IAsyncLifetime
{
    private static readonly ConversationKey Key = new("web", "c-1");

    private PostgresCluster _server = null!;
    private PostgresTestDatabase _database = null!;
    private PostgresStoreCase _node = null!;
    private TcpGate _gate = null!;
    private PostgresStoreCase _cut = null!;

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.WhyNot is null)
        {
            _server = await PostgresCluster.StartNewAsync();
            _database = await PostgresTestDatabase.CreateAsync(_server.ConnectionString);
            _node = await PostgresStoreCase.OpenAsync(_database.PatientConnectionString);
            _gate = new TcpGate(_server.Port);
            _cut = PostgresStoreCase.Reopen(_database.ConnectionString.Replace($"{_server.Port}", $"{_gate.Port}", StringComparison.Ordinal));
        }
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _cut.DisposeAsync();
            await _gate.DisposeAsync();
            await _node.DisposeAsync();
            await _server.DisposeAsync();
        }
    }

    [PostgresClusterFact]
    public async Task Of_a_long_conversation_a_client_gets_what_is_in_memory()
    {
        for (var turn = 0; turn < 40; turn++)
        {
            await _cut.TurnAsync(Key, $"m{turn}");
        }

        _gate.Close();
        await _cut.TurnAsync(Key, "away");

        var page = await _cut.Store.ReadAsync(Key, 0, 100, CancellationToken.None);
        Assert.Equal(["away", "re: away"], page.TakeLast(2).Select(StoreUnderTest.Text));
        Assert.Equal(KeptConversation.TailLength, page.Count);
    }

    [PostgresClusterFact]
    public async Task Begun_anew_it_stands_behind_its_past_once_the_database_is_back()
    {
        await _node.TurnAsync(Key, "one", [1]);
        _gate.Close();
        await _cut.TurnAsync(Key, "two", [2]);
        await _cut.TurnAsync(Key, "three");
        foreach (var watermark in new[] { 0, 2 })
        {
            Assert.Equal(["two", "re: two", "three", "re: three"], (await PageAsync(_cut, watermark)).Select(StoreUnderTest.Text));
        }

        var seen = (await PageAsync(_cut, 0))[1].Sequence;
        await _node.TurnAsync(Key, "elsewhere", [9]);
        _gate.Open();
        await Until.TrueAsync(() => _cut.Store.IsSafe);

        // It knows its past again: a message that was answered before is recognised.
        var kept = await _cut.Store.OpenAsync(Key, CancellationToken.None);
        Assert.NotNull(kept.Find("in-one"));
        Assert.Equal([2], kept.State["state"]);
        await _cut.TurnAsync(Key, "four");
        string[] all = ["one", "re: one", "elsewhere", "re: elsewhere", "two", "re: two", "three", "re: three", "four", "re: four"];
        await using var other = PostgresStoreCase.Reopen(_database.PatientConnectionString);
        Assert.Equal(all, (await PageAsync(other, 0)).Select(StoreUnderTest.Text));
        Assert.Equal(all, (await PageAsync(_cut, 0)).Select(StoreUnderTest.Text));
        Assert.Equal(["three", "re: three", "four", "re: four"], (await PageAsync(_cut, seen)).Select(StoreUnderTest.Text));
        Assert.Equal(5, await _database.ScalarAsync<long>("""SELECT count(*) FROM "Inquiries" """));
    }

    [PostgresClusterFact]
    public async Task What_was_said_last_is_what_goes_on()
    {
        await _node.TurnAsync(Key, "one", [1]);
        _gate.Close();
        await _cut.TurnAsync(Key, "two", [2]);
        var before = await _node.Store.OpenAsync(Key, CancellationToken.None);
        var later = StoreUnderTest.Record(before, "later", [9]);
        await _node.Store.CommitAsync(before, later with { At = later.At.AddMinutes(1) }, CancellationToken.None);

        _gate.Open();
        await Until.TrueAsync(() => _cut.Store.IsSafe);

        var kept = await _cut.Store.OpenAsync(Key, CancellationToken.None);
        Assert.Equal([9], kept.State["state"]);
        Assert.Equal(["one", "re: one", "later", "re: later", "two", "re: two"], kept.Tail.Select(StoreUnderTest.Text));
    }

    private static Task<IReadOnlyList<KeptActivity>> PageAsync(PostgresStoreCase node, long after) =>
        node.Store.ReadAsync(Key, after, 100, CancellationToken.None).AsTask();
}
