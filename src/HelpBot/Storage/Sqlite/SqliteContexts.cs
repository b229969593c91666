using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace HelpBot.Storage.Sqlite;

/// <summary>Gives contexts, and prepares EF Core when the first is asked for: a service that nobody publishes to needs none, and holds its
/// memory for other things.</summary>
internal sealed class SqliteContexts(SqliteDatabase database, IServiceProvider services) : IDbContextFactory<HelpBotContext>
{
    private readonly Lazy<PooledDbContextFactory<HelpBotContext>> _contexts = new(() => new PooledDbContextFactory<HelpBotContext>(
        new DbContextOptionsBuilder<HelpBotContext>().UseApplicationServiceProvider(services).UseSqlite(database.ConnectionString)
            // Whoever called is told by an exception, and mostly looks again.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.CommandError, CoreEventId.SaveChangesFailed)).Options));

    public HelpBotContext CreateDbContext() => _contexts.Value.CreateDbContext();
}
