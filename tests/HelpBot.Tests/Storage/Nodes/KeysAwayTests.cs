using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using Npgsql;

namespace HelpBot.Tests.Storage.Nodes;

/// <summary>What was signed by nodes that had never seen their database is good everywhere once it is there.</summary>
public sealed class KeysAwayTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PostgresFact]
    public async Task Tokens_given_before_the_database_was_first_reached_are_taken_by_every_node_when_it_is()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        await using var gate = new TcpGate(settings.Port);
        gate.Close();
        settings.Port = gate.Port;
        var (before, here, there) = ("", "", "");

        await using (var killed = await StartAsync("one", settings.ConnectionString))
        {
            before = await TokenAsync(killed);
        }

        await using var one = await StartAsync("one", settings.ConnectionString);
        await using var two = await StartAsync("two", settings.ConnectionString);
        (here, there) = (await TokenAsync(one), await TokenAsync(two));
        Assert.True(await TakesAsync(one, before), "The node itself has forgotten what it signed before it was started again.");

        gate.Open();

        foreach (var node in new[] { one, two })
        {
            foreach (var token in new[] { before, here, there })
            {
                await Until.TrueAsync(() => TakesAsync(node, token));
            }
        }

        await using var three = await StartAsync("three", database.ConnectionString);
        Assert.True(await TakesAsync(three, before) && await TakesAsync(three, here) && await TakesAsync(three, there), "A node that starts later refuses them.");
        var fresh = await TokenAsync(three);
        Assert.True(await TakesAsync(one, fresh) && await TakesAsync(two, fresh), "Nodes sign with keys of their own still.");
    }

    private Task<RunningService> StartAsync(string name, string database) => RunningService.StartAsync(
        _folder.File(name), settings: [("HelpBot:Database", database), ("HelpBot:KeySecret", "a secret that the nodes share")]);

    private static async Task<string> TokenAsync(RunningService node)
    {
        var client = new DirectLineClient(node);
        await client.StartAsync();
        return client.Token!;
    }

    private static async Task<bool> TakesAsync(RunningService node, string token)
    {
        using var response = await new DirectLineClient(node) { Token = token }.SendAsync(HttpMethod.Post, "tokens/refresh");
        return response.IsSuccessStatusCode;
    }
}
