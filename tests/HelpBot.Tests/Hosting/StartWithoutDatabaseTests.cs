using System.Net;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Hosting;

/// <summary>A help line whose database server is down still answers, says so to its operator, and mends itself.</summary>
public sealed class StartWithoutDatabaseTests : IAsyncLifetime
{
    private const string Password = "hunter2";

    private readonly TemporaryFolder _folder = new();
    private PostgresCluster _server = null!;
    private PostgresTestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.WhyNot is null)
        {
            _server = await PostgresCluster.StartNewAsync();
            _database = await PostgresTestDatabase.CreateAsync(_server.ConnectionString);
        }
    }

    public async Task DisposeAsync()
    {
        _folder.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [PostgresClusterFact]
    public async Task It_answers_from_the_folder_and_keeps_everything_once_the_server_is_there()
    {
        await _server.StopAsync();
        await using var service = await StartAsync();
        var client = new DirectLineClient(service);
        await client.StartAsync();
        await client.SayAsync("what is your phone number");

        var lines = service.Services.GetRequiredService<StartReport>().Lines([]).ToList();
        Assert.Contains(lines, line => line.Contains("PostgreSQL at 127.0.0.1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("away", StringComparison.Ordinal));
        await Until.TrueAsync(async () => (await HealthAsync(service)).Contains("held in memory", StringComparison.Ordinal));

        await _server.StartAsync();
        await Until.TrueAsync(async () => await HealthAsync(service) == """{"status":"ready"}""");
        await Until.TrueAsync(() => service.Services.GetRequiredService<KitSource>().Current.Knowledge.Revision == 1);
        await client.SayAsync("and your address?");

        await Until.TrueAsync(async () =>
            await _database.ScalarAsync<long>("""SELECT count(*) FROM "Inquiries" WHERE "Text" IN ('what is your phone number', 'and your address?')""") == 2);
        Assert.Equal(1, await _database.ScalarAsync<long>("SELECT count(*) FROM conversation WHERE key LIKE 'directline/%'"));
        Assert.Contains(service.Log.Lines, line => line.Contains("The database is away", StringComparison.Ordinal));
        Assert.Contains(service.Log.Lines, line => line.Contains("The database is back", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Log.Lines, line => line.Contains(Password, StringComparison.Ordinal));
    }

    [PostgresClusterFact]
    public async Task A_server_that_goes_away_and_comes_back_changes_no_answer()
    {
        await using var service = await StartAsync();
        var client = new DirectLineClient(service);
        await client.StartAsync();
        for (var round = 0; round < 3; round++)
        {
            await client.SayAsync("what is your phone number");
            await _server.StopAsync();
            await client.SayAsync("and your address?");
            await _server.StartAsync();
        }

        await Until.TrueAsync(async () => await HealthAsync(service) == """{"status":"ready"}""");
        Assert.Equal(6, await _database.ScalarAsync<long>("""SELECT count(*) FROM "Inquiries" WHERE "Topic" LIKE 'contact-%'"""));
    }

    [PostgresClusterFact]
    public async Task Who_had_a_token_before_a_restart_without_the_server_goes_on_with_it()
    {
        string token;
        await using (var before = await StartAsync())
        {
            var first = new DirectLineClient(before);
            await first.StartAsync();
            token = first.Token!;
        }

        await _server.StopAsync();
        await using var service = await StartAsync();
        var client = new DirectLineClient(service) { Token = token };

        Assert.Equal(HttpStatusCode.Created, await client.StartAsync());
        await client.SayAsync("what is your phone number");
        using var page = await service.Http.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private Task<RunningService> StartAsync() => RunningService.StartAsync(
        _folder.File("data"), settings: [("HelpBot:Database", $"{_database.ConnectionString};Password={Password}")]);

    private static async Task<string> HealthAsync(RunningService service)
    {
        using var response = await service.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
