using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace HelpBot.Storage.Sqlite;

/// <summary>Makes an empty database file with all tables, apart from the store that the program runs on.</summary>
internal static class NewSqliteFile
{
    public static async Task<SqliteDatabase> MakeAsync(string directory, TimeProvider time, CancellationToken cancellationToken)
    {
        var database = new SqliteDatabase(directory);
        await new SqliteUpdate(database, new Contexts(database.ConnectionString), time, NullLogger<SqliteUpdate>.Instance).UpdateAsync(cancellationToken);
        return database;
    }

    private sealed class Contexts(string connectionString) : IDbContextFactory<HelpBotContext>
    {
        public HelpBotContext CreateDbContext() => new(new DbContextOptionsBuilder<HelpBotContext>().UseSqlite(connectionString).Options);
    }
}
