using System.Globalization;
using HelpBot.Storage.Audit;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>The process may die at any moment, in the middle of chatting and publishing, and the database server too: what was acknowledged is
/// there afterwards, once. <c>HELPBOT_KILLS</c> says how often (8 without it).</summary>
public sealed class KillTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Talkers = 6;
    private const int PublishEvery = 3;
    private const int KillServerEvery = 4;

    private readonly TemporaryFolder _folder = new();
    private PostgresCluster? _server;
    private string _database = "";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Killed_again_and_again_it_loses_nothing_and_says_nothing_twice(Database on)
    {
        if (on == Database.Postgres)
        {
            _server = await PostgresCluster.StartNewAsync();
            _database = (await PostgresTestDatabase.CreateAsync(_server.ConnectionString)).PatientConnectionString;
        }

        var kills = int.Parse(Environment.GetEnvironmentVariable("HELPBOT_KILLS") ?? "8", CultureInfo.InvariantCulture);
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var (data, dialogs) = (_folder.File("data"), _folder.File("dialogs"));
        Office.CopyDialogs(dialogs);
        var office = new Office(data, dialogs, _database);
        var talkers = Enumerable.Range(0, Talkers).Select(number => new Talker($"t{number}")).ToList();
        for (var kill = 0; kill < kills; kill++)
        {
            await using var service = await StartAsync();
            await Task.WhenAll(talkers.Select(talker => talker.CheckAsync(service.Http, whole: false)));
            using var end = new CancellationTokenSource();
            var talking = talkers.Select(talker => talker.TalkAsync(service.Http, end.Token)).ToList();
            var busy = talking.ToList();
            if (kill % PublishEvery == 0)
            {
                busy.Add(office.PublishAsync(end.Token));
            }

            // At a moment in the middle of things, however fast this machine is.
            var (said, published, more) = (Said(), office.Published, random.Next(1, 60));
            await Until.TrueAsync(() => Said() >= said + more || talking.TrueForAll(one => one.IsCompleted));
            Assert.True(Said() > said, talkers[0].Ended);
            if (_server is not null && kill % KillServerEvery == KillServerEvery - 1)
            {
                await KillServerAsync(service);
            }

            if (kill % PublishEvery == 0)
            {
                await (office.Published == 0
                    ? Until.TrueAsync(() => office.Published > published)
                    : Task.Delay(office.Duration * (random.NextDouble() * 1.3)));
            }

            await service.KillAsync();
            await end.CancelAsync();
            await Task.WhenAll(busy);
        }

        await using (var service = await StartAsync())
        {
            await Task.WhenAll(talkers.Select(talker => talker.CheckAsync(service.Http, whole: true)));
        }

        await CheckStoreAsync(office);
        output.WriteLine($"{on}: {kills} kills, {Said()} turns and {office.Published} revisions acknowledged");

        int Said() => talkers.Sum(talker => talker.Acknowledged);

        Task<ServiceProcess> StartAsync() =>
            ServiceProcess.StartAsync(data, ("HelpBot:DialogsDirectory", dialogs), ("HelpBot:Database", _database), ("HelpBot:Limits:MessagesPerMinute", "1000000"));
    }

    private async Task CheckStoreAsync(Office office)
    {
        await using StoreUnderTest store = _server is null ? StoreCase.Reopen(_folder.File("data")) : PostgresStoreCase.Reopen(_database);
        await using var context = store.Contexts.CreateDbContext();
        office.Check(await context.Revisions.ToDictionaryAsync(row => row.Number, row => row.Note));
        var proof = await AuditProof.OfAsync(store.Audit.ReadAsync(CancellationToken.None));
        Assert.Null(proof.Problem);
        if (store is StoreCase sqlite)
        {
            using var connection = sqlite.Database.Open();
            Assert.Equal("ok", HelpBot.Storage.Sqlite.SqliteDatabase.Scalar(connection, "PRAGMA integrity_check"));
        }
    }

    /// <summary>People go on chatting; what they are told meanwhile is written once the server is there again.</summary>
    private async Task KillServerAsync(ServiceProcess service)
    {
        await _server!.KillAsync();
        await Until.TrueAsync(async () => (await service.Http.GetStringAsync("/health/ready")).Contains("held in memory", StringComparison.Ordinal));
        await _server.StartAsync();
        await Until.TrueAsync(async () => await service.Http.GetStringAsync("/health/ready") == """{"status":"ready"}""");
    }
}
