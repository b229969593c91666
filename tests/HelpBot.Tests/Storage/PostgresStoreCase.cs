using HelpBot.Hosting;
using HelpBot.Storage;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Postgres;
using HelpBot.Storage.Postgres.Conversations;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Storage;

/// <summary>A PostgreSQL store; another over the same database is another node.</summary>
public sealed class PostgresStoreCase : StoreUnderTest
{
    private readonly PostgresConversationStore _store;

    private PostgresStoreCase(string connectionString, long memory, TimeSpan? lastTries)
    {
        Database = new PostgresDatabase(connectionString);
        Recent = new RecentConversations(memory);
        _store = new PostgresConversationStore(
            Database, Recent, Options.Create(new HelpBotOptions()), TimeProvider.System, Logger<PostgresConversationStore>(), lastTries);
    }

    public PostgresDatabase Database { get; }

    public override RecentConversations Recent { get; }

    public override IConversationStore Store => _store;

    public override IRetention Retention => new PostgresRetention(Database, TimeProvider.System, Logger<PostgresRetention>());

    public static async Task<PostgresStoreCase> OpenAsync(string connectionString, long memory = 1 << 20, TimeSpan? lastTries = null)
    {
        var store = new PostgresStoreCase(connectionString, memory, lastTries);
        await store.UpdateAsync();
        return store;
    }

    /// <summary>A node that does not look whether the tables are there.</summary>
    public static PostgresStoreCase Reopen(string connectionString, long memory = 1 << 20) => new(connectionString, memory, lastTries: null);

    public override Task UpdateAsync() =>
        new PostgresUpdate(Database, new ContextFactory(Database), NullLogger<PostgresUpdate>.Instance).UpdateAsync(CancellationToken.None);

    public override IAuditLog Audit => new EfAuditLog(Contexts, new AuditChain(TimeProvider.System));

    public override IDbContextFactory<HelpBotContext> Contexts => new ContextFactory(Database);

    public override async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await Database.DisposeAsync();
    }

    private sealed class ContextFactory(PostgresDatabase database) : IDbContextFactory<PostgresContext>, IDbContextFactory<HelpBotContext>
    {
        HelpBotContext IDbContextFactory<HelpBotContext>.CreateDbContext() => CreateDbContext();

        public PostgresContext CreateDbContext() => new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(database.Source).Options);
    }
}
