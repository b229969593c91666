using System.Text.Json;
using HelpBot.Hosting;
using HelpBot.Publishing;
using HelpBot.Storage;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Revisions;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Storage.Nodes;

/// <summary>A database that somebody drops and makes anew under a running service.</summary>
public sealed class EmptyDatabaseTests : IDisposable
{
    private const string Faqs = "agency/faqs.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PostgresFact]
    public async Task It_gets_its_tables_and_the_newest_revision_back_and_conversations_go_on()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        await using var service = await StartAsync(database, TimeSpan.FromSeconds(1));
        await PublishAsync(service);
        var client = new DirectLineClient(service);
        await client.StartAsync();
        await client.SayAsync("what is your fax number?");
        var watermark = long.Parse((await client.ActivitiesAsync()).GetProperty("watermark").GetString()!);

        await DropAsync(database);

        await Until.TrueAsync(() => service.Log.Lines.Any(line => line.Contains("has its tables and revision 2 again", StringComparison.Ordinal)));
        await Until.TrueAsync(async () => (await service.Http.GetStringAsync("/health/ready")) == """{"status":"ready"}""");
        Assert.Equal(2, await database.ScalarAsync<int>("""SELECT max("Number") FROM "Revisions" """));
        Assert.Equal("repair", await database.ScalarAsync<string>("""SELECT "Action" FROM "Audit" ORDER BY "Number" DESC LIMIT 1"""));
        Assert.Null((await AuditProof.OfAsync(service.Services.GetRequiredService<IAuditLog>().ReadAsync(CancellationToken.None))).Problem);

        // The client that polls is shown what comes after what it has seen.
        var said = await client.SayAsync("what is the TTY number?");
        var after = await client.ActivitiesAsync(watermark);
        Assert.Contains(after.GetProperty("activities").EnumerateArray(), activity => IsReplyTo(activity, said));

        // A node that starts now says what this one says, and knows its residents.
        await using var other = await StartAsync(database, TimeSpan.FromSeconds(1));
        Assert.Equal(2, other.Services.GetRequiredService<Publisher>().InForce);
        var elsewhere = new DirectLineClient(other) { Token = client.Token };
        await elsewhere.TakeUpAsync(client.Conversation);
        Assert.Contains((await elsewhere.ActivitiesAsync(watermark)).GetProperty("activities").EnumerateArray(), activity => IsReplyTo(activity, said));
    }

    [PostgresFact]
    public async Task One_that_holds_something_is_left_alone_for_a_copy_may_be_on_its_way_into_it()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        await using var service = await StartAsync(database, TimeSpan.FromSeconds(1));
        var update = service.Services.GetRequiredService<IDatabaseUpdate>();
        Assert.False(await update.IsEmptyAsync(CancellationToken.None));

        await database.ScalarAsync<long>("""DROP TABLE "Revisions", conversation; SELECT count(*) FROM activity""");
        Assert.False(await update.IsEmptyAsync(CancellationToken.None));
    }

    [PostgresFact]
    public async Task One_that_was_begun_anew_by_another_node_from_its_folder_is_followed_and_told_of()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        await using var service = await StartAsync(database, TimeSpan.FromDays(1));
        await PublishAsync(service);
        await DropAsync(database);
        await using var other = await StartAsync(database, TimeSpan.FromDays(1));

        await Until.TrueAsync(() => service.Services.GetRequiredService<Publisher>().InForce == 1);
        await Until.TrueAsync(() => service.Log.Lines.Any(line => line.StartsWith("Warning The database went back: revision 2", StringComparison.Ordinal)));
    }

    private Task<RunningService> StartAsync(PostgresTestDatabase database, TimeSpan grace) => RunningService.StartAsync(
        _folder.File($"{Guid.NewGuid():N}"),
        change: services => services.AddSingleton(provider => new EmptyDatabase(
            provider.GetRequiredService<IDatabaseUpdate>(), provider.GetRequiredService<IStoreStart>(), provider.GetRequiredService<IKeyStore>(), provider.GetRequiredService<IRevisionStore>(),
            provider.GetRequiredService<Publisher>(), TimeProvider.System, provider.GetRequiredService<ILogger<EmptyDatabase>>(), grace)),
        settings: [("HelpBot:Database", database.ConnectionString)]);

    /// <summary>Other facts than the folder has.</summary>
    private static async Task PublishAsync(RunningService service)
    {
        var store = service.Services.GetRequiredService<IRevisionStore>();
        var first = await store.ReadAsync(1, CancellationToken.None);
        var texts = new Dictionary<string, string>(first!.Texts) { [Faqs] = first.Texts[Faqs] + "# changed\n" };
        await store.PublishAsync(new RevisionDraft { Parent = 1, Author = "pat", From = "test", Note = "changed", Texts = texts }, CancellationToken.None);
        await Until.TrueAsync(() => service.Services.GetRequiredService<Publisher>().InForce == 2);
    }

    private static async Task DropAsync(PostgresTestDatabase database)
    {
        await database.ExecuteAsync($"DROP DATABASE {database.Name} WITH (FORCE)");
        await database.ExecuteAsync($"CREATE DATABASE {database.Name}");
    }

    private static bool IsReplyTo(JsonElement activity, string id) => activity.TryGetProperty("replyToId", out var to) && to.GetString() == id;
}
