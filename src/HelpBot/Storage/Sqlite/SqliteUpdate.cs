using HelpBot.Storage.Sqlite.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Sqlite;

/// <summary>Makes the file when there is none, and brings both sets of tables up to date.</summary>
public sealed class SqliteUpdate(SqliteDatabase database, IDbContextFactory<HelpBotContext> contexts) : IDatabaseUpdate
{
    public async Task UpdateAsync(CancellationToken cancellationToken)
    {
        using (var connection = database.Open())
        {
            ConversationSchema.Update(connection);
            if (HasLastMigration(connection))
            {
                return;
            }
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Asked without EF Core, which takes its time to begin.</summary>
    private static bool HasLastMigration(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        if ((long)command.ExecuteScalar()! == 0)
        {
            return false;
        }

        command.CommandText = "SELECT coalesce(max(MigrationId), '') FROM __EFMigrationsHistory";
        return string.CompareOrdinal((string)command.ExecuteScalar()!, MigrationIds.Last) >= 0;
    }
}
