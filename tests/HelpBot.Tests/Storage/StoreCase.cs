using HelpBot.Storage;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Sqlite;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace HelpBot.Tests.Storage;

/// <summary>A SQLite store over a folder; making another over the same folder is a restart.</summary>
public sealed class StoreCase : StoreUnderTest
{
    private readonly SqliteTurnWriter _writer;
    private readonly RecentConversations _recent;

    private StoreCase(SqliteDatabase database, long memory, long heldBytes = 1 << 20, TimeSpan? lastTries = null, int logPages = LogCheckpoints.Pages)
    {
        Database = database;
        _recent = new RecentConversations(memory);
        _writer = new SqliteTurnWriter(
            database, _recent, TimeProvider.System, Logger<SqliteTurnWriter>(), held: new HeldTurns(_recent, heldBytes), lastTries: lastTries,
            log: new LogCheckpoints(database, logPages));
        Sqlite = new SqliteConversationStore(database, _writer, _recent, TimeProvider.System, Logger<SqliteConversationStore>());
    }

    public SqliteDatabase Database { get; }

    public SqliteConversationStore Sqlite { get; }

    public override IConversationStore Store => Sqlite;

    public override IRetention Retention => new SqliteRetention(Database, _writer, _recent, TimeProvider.System);

    public static async Task<StoreCase> OpenAsync(
        TemporaryFolder folder, long memory = 1 << 20, TimeSpan? lastTries = null, int logPages = LogCheckpoints.Pages)
    {
        var store = new StoreCase(new SqliteDatabase(folder.Path), memory, lastTries: lastTries, logPages: logPages);
        await store.UpdateAsync();
        return store;
    }

    public static StoreCase Reopen(string directory) => new(new SqliteDatabase(directory), 1 << 20);

    /// <summary>A store whose database cannot be opened until <see cref="UpdateAsync"/>.</summary>
    public static StoreCase Away(string directory, long heldBytes = 1 << 20)
    {
        var store = new StoreCase(new SqliteDatabase(directory), 1 << 20, heldBytes);
        Directory.Delete(directory);
        return store;
    }

    public override async Task UpdateAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database.Path)!);
        await new SqliteUpdate(Database, Contexts, TimeProvider.System, NullLogger<SqliteUpdate>.Instance).UpdateAsync(CancellationToken.None);
    }

    public override RecentConversations Recent => _recent;

    public override SqliteAuditLog Audit => new(Database, new AuditChain(TimeProvider.System));

    public override IDbContextFactory<HelpBotContext> Contexts => new ContextFactory(Database);

    public override async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        Sqlite.Dispose();
    }

    private sealed class ContextFactory(SqliteDatabase database) : IDbContextFactory<HelpBotContext>
    {
        public HelpBotContext CreateDbContext() =>
            new(new DbContextOptionsBuilder<HelpBotContext>().UseSqlite(database.ConnectionString).Options);
    }
}
