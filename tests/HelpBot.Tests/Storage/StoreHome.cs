using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using Npgsql;

namespace HelpBot.Tests.Storage;

/// <summary>Where a store lives: a folder, or a database on a server. It outlives the stores that are opened in it.</summary>
public sealed class StoreHome : IAsyncDisposable
{
    private readonly TemporaryFolder? _folder;
    private readonly PostgresTestDatabase? _database;

    private StoreHome(TemporaryFolder? folder, PostgresTestDatabase? database) => (_folder, _database) = (folder, database);

    public static async Task<StoreHome> CreateAsync(Database on) => on == Database.Sqlite
        ? new StoreHome(new TemporaryFolder(), null)
        : new StoreHome(null, await PostgresTestDatabase.CreateAsync());

    /// <param name="memory">Bytes for recent conversations; with few, everything is read from the database.</param>
    /// <param name="lastTries">How long it tries at the end to write what is held; null: as usual.</param>
    /// <param name="seconds">With PostgreSQL: how long a statement may take before the server counts as away; null: as long as it likes.</param>
    public async Task<StoreUnderTest> OpenAsync(long memory = 1 << 20, TimeSpan? lastTries = null, int? seconds = null) => _folder is null
        ? await PostgresStoreCase.OpenAsync(_database!.ConnectionString + (seconds is null ? "" : $";Command Timeout={seconds}"), memory, lastTries)
        : await StoreCase.OpenAsync(_folder, memory, lastTries);

    /// <summary>Keeps everybody else from writing until it is disposed of, as a database that does not answer does.</summary>
    public async Task<IAsyncDisposable> LockAsync()
    {
        if (_folder is not null)
        {
            var file = new SqliteDatabase(_folder.Path).Open();
            SqliteDatabase.Execute(file, "BEGIN IMMEDIATE");
            return file;
        }

        var connection = new NpgsqlConnection($"{_database!.ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE conversation IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        _folder?.Dispose();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
