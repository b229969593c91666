using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>What people and the operator notice of a database that is away or damaged: the service answers, and says how it is.</summary>
public sealed class ServiceFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    private string Database => Path.Combine(Data, SqliteDatabase.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task With_the_folder_gone_it_answers_says_so_and_writes_all_when_it_is_back()
    {
        await using var service = await RunningService.StartAsync(Data);
        var client = new DirectLineClient(service);
        await client.StartAsync();
        Directory.Move(Data, _folder.File("elsewhere"));

        await client.SayAsync("what is your phone number?");

        await Until.TrueAsync(async () => (await HealthAsync(service)).TryGetProperty("database", out var problem) && problem.GetString()!.Contains("moved", StringComparison.Ordinal));
        Assert.StartsWith("ready", (await HealthAsync(service)).GetProperty("status").GetString(), StringComparison.Ordinal);
        await Until.TrueAsync(() => service.Log.Lines.Any(line => line.Contains("turns cannot be written", StringComparison.Ordinal)));
        var said = DirectLineClient.Texts(await client.ActivitiesAsync()).ToList();
        Assert.Contains(said, text => text.Contains("613-", StringComparison.Ordinal));

        Directory.Move(_folder.File("elsewhere"), Data);

        await Until.TrueAsync(async () => (await HealthAsync(service)).GetProperty("status").GetString() == "ready");
        await Until.TrueAsync(() => service.Log.Lines.Any(line => line.Contains("can be written again", StringComparison.Ordinal)));
        using var connection = new SqliteDatabase(Data).Open();
        Assert.Equal((long)said.Count, SqliteDatabase.Scalar(connection, "SELECT count(*) FROM activity WHERE length(json) > 0"));
    }

    [Fact]
    public async Task Without_a_folder_that_can_be_written_it_starts_answers_from_the_dialogs_and_heals()
    {
        await File.WriteAllTextAsync(Data, "in the way");
        await using var service = await RunningService.StartAsync(Data);
        Assert.Contains(service.Services.GetRequiredService<StartReport>().Lines([]), line => line.Contains("away: ", StringComparison.Ordinal));
        var client = new DirectLineClient(service);
        await client.StartAsync();
        await client.SayAsync("what is your phone number?");
        Assert.Contains(DirectLineClient.Texts(await client.ActivitiesAsync()), text => text.Contains("613-", StringComparison.Ordinal));
        await Until.TrueAsync(async () => (await HealthAsync(service)).TryGetProperty("database", out _));

        File.Delete(Data);

        await Until.TrueAsync(async () => (await HealthAsync(service)).GetProperty("status").GetString() == "ready" && service.Services.GetRequiredService<KitSource>().Current.Knowledge.Revision == 1);
        using var connection = new SqliteDatabase(Data).Open();
        Assert.Equal(1L, SqliteDatabase.Scalar(connection, "SELECT count(*) FROM conversation"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_set_aside_at_start()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Database, new string('?', 9_000));

        await using var service = await RunningService.StartAsync(Data);

        Assert.Equal("ready", (await HealthAsync(service)).GetProperty("status").GetString());
        Assert.Contains(service.Log.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal) && line.Contains("damaged", StringComparison.Ordinal) && line.Contains("restore", StringComparison.Ordinal));
        var aside = Assert.Single(Directory.EnumerateDirectories(Data, "damaged-*"));
        Assert.Equal(9_000, new FileInfo(Path.Combine(aside, SqliteDatabase.FileName)).Length);
    }

    [Fact]
    public async Task Of_a_damaged_file_all_that_can_be_read_is_taken_over()
    {
        await using (var before = await RunningService.StartAsync(Data))
        {
            var client = new DirectLineClient(before);
            await client.StartAsync();
            for (var message = 0; message < 60; message++)
            {
                await client.SayAsync($"what is your fax number? {message}");
            }
        }

        await DamageAsync("activity");

        await using var service = await RunningService.StartAsync(Data);

        Assert.Equal("ready", (await HealthAsync(service)).GetProperty("status").GetString());
        Assert.Single(Directory.EnumerateDirectories(Data, "damaged-*"));
        using var connection = new SqliteDatabase(Data).Open();
        Assert.Equal("ok", SqliteDatabase.Scalar(connection, "PRAGMA integrity_check"));
        Assert.Equal(1L, SqliteDatabase.Scalar(connection, "SELECT count(*) FROM Revisions"));
        Assert.Equal(60L, SqliteDatabase.Scalar(connection, "SELECT count(*) FROM Inquiries"));
        Assert.Equal("repair", SqliteDatabase.Scalar(connection, "SELECT Action FROM Audit ORDER BY Number DESC LIMIT 1"));
    }

    /// <summary>Overwrites a page in the middle of a table.</summary>
    private async Task DamageAsync(string table)
    {
        long page;
        using (var connection = new SqliteDatabase(Data).Open())
        {
            SqliteDatabase.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            page = (long)SqliteDatabase.Scalar(connection, $"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")!;
        }

        await using var file = new FileStream(Database, FileMode.Open, FileAccess.ReadWrite);
        file.Position = (page - 1) * 4096;
        await file.WriteAsync(Encoding.ASCII.GetBytes(new string('#', 4096)));
    }

    private static Task<JsonElement> HealthAsync(RunningService service) => service.Http.GetFromJsonAsync<JsonElement>("/health/ready");
}
