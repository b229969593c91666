using HelpBot.Hosting;
using HelpBot.Storage.Revisions;
using HelpBot.Storage.Sqlite;
using HelpBot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>Which store is used: SQLite in the data directory.</summary>
public static class StorageServices
{
    private const long Megabyte = 1024 * 1024;

    public static IServiceCollection AddSqliteStorage(this IServiceCollection services) => services
        .AddSingleton(provider => new SqliteDatabase(ProgramPlace.DataDirectory(Options(provider))))
        .AddSingleton(provider => new RecentConversations(Options(provider).Limits.ConversationMegabytes * Megabyte))
        .AddSingleton<SqliteTurnWriter>()
        .AddSingleton<IConversationStore, SqliteConversationStore>()
        .AddSingleton<IDatabaseUpdate, SqliteUpdate>()
        .AddSingleton<IRetention, SqliteRetention>()
        .AddSingleton<IRevisionReader, SqliteRevisionReader>()
        .AddSingleton<IRevisionStore, EfRevisionStore>()
        .AddPooledDbContextFactory<HelpBotContext>((provider, context) => context
            .UseSqlite(provider.GetRequiredService<SqliteDatabase>().ConnectionString));

    private static HelpBotOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<HelpBotOptions>>().Value;
}
