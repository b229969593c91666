using HelpBot.Hosting;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Backup;
using HelpBot.Storage.Postgres;
using HelpBot.Storage.Postgres.Backup;
using HelpBot.Storage.Postgres.Conversations;
using HelpBot.Storage.Revisions;
using HelpBot.Storage.Sqlite;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>Which store is used: PostgreSQL when <see cref="HelpBotOptions.Database"/> names one, else SQLite in the data directory.</summary>
public static class StorageServices
{
    private const long Megabyte = 1024 * 1024;

    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddSingleton(provider => new RecentConversations(
                Options(provider).Limits.ConversationMegabytes * Megabyte, Options(provider).Limits.HeldMegabytes * Megabyte))
            .AddSingleton(provider => new HeldTurns(
                provider.GetRequiredService<RecentConversations>(), Options(provider).Limits.HeldMegabytes * Megabyte))
            .AddSingleton<AuditChain>()
            .AddSingleton<RetentionRun>()
            .AddSingleton<BackupWriter>()
            .AddSingleton<EfRevisionStore>();
        return string.IsNullOrEmpty(configuration[$"{HelpBotOptions.Section}:{nameof(HelpBotOptions.Database)}"])
            ? services.AddSqlite()
            : services.AddPostgres();
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services) => services
        .AddSingleton(provider => new SqliteDatabase(
            ProgramPlace.DataDirectory(Options(provider)), Durability(provider)))
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<SqliteTurnWriter>(provider, provider.GetRequiredService<SqliteRepair>()))
        .AddSingleton<IConversationStore, SqliteConversationStore>()
        .AddSingleton<SqliteUpdate>()
        .AddSingleton<SqliteRepair>()
        .AddSingleton<IDatabaseUpdate>(provider => provider.GetRequiredService<SqliteUpdate>())
        .AddSingleton<IStoreStart, SqliteStart>()
        .AddSingleton<ISnapshot, SqliteSnapshot>()
        .AddSingleton<IRestore, SqliteRestore>()
        .AddSingleton<IRetention, SqliteRetention>()
        .AddSingleton<IRevisionReader, SqliteRevisionReader>()
        .AddSingleton(provider => new Lazy<EfRevisionStore>(provider.GetRequiredService<EfRevisionStore>))
        .AddSingleton<IRevisionStore, SqliteRevisionStore>()
        .AddSingleton<SqliteAuditLog>()
        .AddSingleton<IAuditLog>(provider => provider.GetRequiredService<SqliteAuditLog>())
        .AddSingleton<IDbContextFactory<HelpBotContext>, SqliteContexts>();

    private static IServiceCollection AddPostgres(this IServiceCollection services) => services
        .AddSingleton(provider => new PostgresDatabase(Options(provider).Database, Durability(provider)))
        .AddSingleton<IConversationFollower, RecentFollower>()
        .AddSingleton<IConversationStore, PostgresConversationStore>()
        .AddSingleton<IDatabaseUpdate, PostgresUpdate>()
        .AddSingleton<IStoreStart, PlainStart>()
        .AddSingleton<ISnapshot, PostgresSnapshot>()
        .AddSingleton<IRestore, PostgresRestore>()
        .AddSingleton<IRetention, PostgresRetention>()
        .AddSingleton<IRevisionReader, PostgresRevisionReader>()
        .AddSingleton<IRevisionStore>(provider => provider.GetRequiredService<EfRevisionStore>())
        .AddSingleton<IAuditLog, EfAuditLog>()
        .AddPooledDbContextFactory<PostgresContext>((provider, context) => context
            .UseNpgsql(provider.GetRequiredService<PostgresDatabase>().Source)
            // Whoever called is told by an exception; the first migration asks for a table that is not there yet, and of two who publish
            // at once one looks again.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.CommandError, CoreEventId.SaveChangesFailed)))
        .AddSingleton<IDbContextFactory<HelpBotContext>, PostgresContexts>();

    private static Durability Durability(IServiceProvider provider) => Enum.Parse<Durability>(Options(provider).Durability, ignoreCase: true);

    private static HelpBotOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<HelpBotOptions>>().Value;
}
