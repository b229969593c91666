using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;

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
    public async Task<StoreUnderTest> OpenAsync(long memory = 1 << 20) => _folder is null
        ? await PostgresStoreCase.OpenAsync(_database!.ConnectionString, memory)
        : await StoreCase.OpenAsync(_folder, memory);

    public async ValueTask DisposeAsync()
    {
        _folder?.Dispose();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
