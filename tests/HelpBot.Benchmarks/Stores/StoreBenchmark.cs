using System.Diagnostics;
using System.Globalization;
using HelpBot.Hosting;
using HelpBot.Storage;
using HelpBot.Storage.Postgres;
using HelpBot.Storage.Postgres.Conversations;
using HelpBot.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HelpBot.Benchmarks.Stores;

/// <summary>How many turns a second can be read and written: by EF Core, by plain ADO.NET with a transaction each, and by the service's
/// own store, from the database and with recent conversations in memory. One writer each, then many.</summary>
internal static class StoreBenchmark
{
    private const int Turns = 8;
    private const int WarmUp = 1_500;

    /// <param name="args"><c>--data</c>, <c>--database</c>, <c>--seconds</c>.</param>
    public static async Task<int> RunAsync(string[] args)
    {
        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        var time = TimeSpan.FromSeconds(int.Parse(Value("--seconds") ?? "5", CultureInfo.InvariantCulture));
        if (Value("--data") is not { } data)
        {
            await Console.Error.WriteLineAsync("stores needs --data, a folder that the service was started on once.");
            return 2;
        }

        await OnSqliteAsync(new SqliteDatabase(data), time);
        if (Value("--database") is { } database)
        {
            await using var postgres = new PostgresDatabase(database);
            await OnPostgresAsync(postgres, time);
        }

        return 0;
    }

    private static async Task OnSqliteAsync(SqliteDatabase database, TimeSpan time)
    {
        // One connection, opened once and as the store opens it.
        await using var connection = database.Open();
        await MeasureAsync("SQLite, EF Core", new EntityTurns(Contexts(options => options.UseSqlite(connection))), 1, time);
        await MeasureAsync("SQLite, ADO.NET", new PlainTurns(() => database.Open(), isSqlite: true), 1, time);
        await MeasureAsync("SQLite, store, reading", Store(1), 32, time);
        await MeasureAsync("SQLite, store", Store(64 << 20), 32, time);

        StoreTurns Store(long memory)
        {
            var recent = new RecentConversations(memory);
            var writer = new SqliteTurnWriter(database, recent, TimeProvider.System, NullLogger<SqliteTurnWriter>.Instance);
            return new StoreTurns(
                new SqliteConversationStore(database, writer, recent, TimeProvider.System, NullLogger<SqliteConversationStore>.Instance), writer.DisposeAsync);
        }
    }

    private static async Task OnPostgresAsync(PostgresDatabase database, TimeSpan time)
    {
        foreach (var writers in new[] { 1, 16 })
        {
            await MeasureAsync("PostgreSQL, EF Core", new EntityTurns(Contexts(options => options.UseNpgsql(database.Source))), writers, time);
            await MeasureAsync("PostgreSQL, ADO.NET", new PlainTurns(database.Source.OpenConnection, isSqlite: false), writers, time);
        }

        await MeasureAsync("PostgreSQL, store", Store(64 << 20), 1, time);
        await MeasureAsync("PostgreSQL, store, reading", Store(1), 32, time);
        await MeasureAsync("PostgreSQL, store", Store(64 << 20), 32, time);
        await MeasureAsync("PostgreSQL, store", Store(64 << 20), 128, time);

        StoreTurns Store(long memory)
        {
            var store = new PostgresConversationStore(
                database, new RecentConversations(memory), Options.Create(new HelpBotOptions()), TimeProvider.System, NullLogger<PostgresConversationStore>.Instance);
            return new StoreTurns(store, store.DisposeAsync);
        }
    }

    private static PooledDbContextFactory<TurnContext> Contexts(Action<DbContextOptionsBuilder> use)
    {
        var options = new DbContextOptionsBuilder<TurnContext>();
        use(options);
        return new PooledDbContextFactory<TurnContext>(options.Options);
    }

    private static async Task MeasureAsync(string name, ITurns turns, int writers, TimeSpan time)
    {
        await using (turns)
        {
            await LoadAsync(turns, writers, TimeSpan.Zero, WarmUp, 0);
            using var process = Process.GetCurrentProcess();
            var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
            var count = await LoadAsync(turns, writers, time, least: 1, 100_000);
            process.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-28} {writers,4} at once {count / clock.Elapsed.TotalSeconds,8:F0} turns a second, {(process.TotalProcessorTime - before).TotalMicroseconds / count,6:F0} µs of our processor each"));
        }
    }

    /// <summary>Until both the time has passed and that many turns were taken. Each writer has conversations of its own, and leaves one after some turns, as people do.</summary>
    private static async Task<int> LoadAsync(ITurns turns, int writers, TimeSpan time, int least, int from)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var count = 0;
            for (; clock.Elapsed < time || count * writers < least; count++)
            {
                await turns.TurnAsync(from + writer + (count / Turns * writers));
            }

            return count;
        })));
        return counts.Sum();
    }
}
