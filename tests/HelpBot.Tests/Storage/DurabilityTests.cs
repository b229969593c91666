using HelpBot.Hosting;
using HelpBot.Storage.Postgres;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Storage;

/// <summary>What was asked for is what the database does.</summary>
public sealed class DurabilityTests
{
    [Theory]
    [InlineData("Process", 1L)]
    [InlineData("power", 2L)]
    public async Task SQLite_waits_for_the_disk_when_asked(string asked, long synchronous)
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path, settings: ("HelpBot:Durability", asked));
        using var connection = service.Services.GetRequiredService<SqliteDatabase>().Open();

        Assert.Equal(synchronous, SqliteDatabase.Scalar(connection, "PRAGMA synchronous"));
        Assert.Equal("wal", SqliteDatabase.Scalar(connection, "PRAGMA journal_mode"));
    }

    [OnPostgresTheory]
    [InlineData("Process", "off")]
    [InlineData("Power", "on")]
    public async Task PostgreSQL_waits_for_its_disk_when_asked_whatever_is_usual_there(string asked, string inForce)
    {
        using var folder = new TemporaryFolder();
        await using var database = await PostgresTestDatabase.CreateAsync();
        await database.ExecuteAsync($"ALTER DATABASE {database.Name} SET synchronous_commit = off");
        await using var service = await RunningService.StartAsync(
            folder.Path, settings: [("HelpBot:Durability", asked), ("HelpBot:Database", database.ConnectionString)]);
        foreach (var source in new[] { service.Services.GetRequiredService<PostgresDatabase>().Source, service.Services.GetRequiredService<PostgresDatabase>().Patient })
        {
            await using var show = source.CreateCommand("SHOW synchronous_commit");
            Assert.Equal(inForce, await show.ExecuteScalarAsync());
        }
    }

    [Fact]
    public void What_the_connection_string_asks_for_itself_stays()
    {
        var database = new PostgresDatabase("Host=db.example.org;Options=-c synchronous_commit=remote_apply", Durability.Power);

        Assert.Contains("remote_apply", database.Source.ConnectionString, StringComparison.Ordinal);
        Assert.DoesNotContain("=on", database.Source.ConnectionString, StringComparison.Ordinal);
    }
}
