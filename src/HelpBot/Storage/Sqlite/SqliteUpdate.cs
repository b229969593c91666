using HelpBot.Storage.Sqlite.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HelpBot.Storage.Sqlite;

/// <summary>Makes the file when there is none, and brings both sets of tables up to date, one process at a time. Before it changes a
/// file that holds something, it makes a copy of it (<see cref="MigrationCopy"/>).</summary>
public sealed partial class SqliteUpdate(
    SqliteDatabase database, IDbContextFactory<HelpBotContext> contexts, TimeProvider time, ILogger<SqliteUpdate> logger) : IDatabaseUpdate
{
    public async Task UpdateAsync(CancellationToken cancellationToken)
    {
        database.MakeFile();
        using var connection = database.Open();
        if (IsCurrent(connection))
        {
            return;
        }

        await using (await FileLock.TakeAsync($"{database.Path}.updating", time, cancellationToken))
        {
            if (!IsCurrent(connection))
            {
                await ChangeAsync(connection, cancellationToken);
            }
        }
    }

    /// <summary>A file or folder that cannot be used now may be there later, and people are to be answered until then.</summary>
    public string? ReasonToWait(Exception failure) => failure switch
    {
        SqliteException sqlite => SqliteProblem.Words(sqlite),
        IOException or UnauthorizedAccessException => failure.Message,
        _ => null,
    };

    private async Task ChangeAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        // Before a copy is made: a service that is started again and again would fill the disk with them.
        ConversationSchema.Check(connection);
        if (Count(connection, "SELECT count(*) FROM sqlite_master") == 0)
        {
            ConversationSchema.Update(connection, others: NewTables.Script());
            return;
        }

        LogCopied(MigrationCopy.Make(connection, database.Path, MigrationIds.Last), MigrationIds.Last);
        ConversationSchema.Update(connection);

        // Left behind by a process that was killed while it migrated; nobody else migrates now.
        SqliteDatabase.Execute(connection, "DROP TABLE IF EXISTS __EFMigrationsLock");
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Asked without EF Core, which takes its time to begin.</summary>
    private static bool IsCurrent(SqliteConnection connection)
    {
        if (!ConversationSchema.IsCurrent(connection) || Count(connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'") == 0)
        {
            return false;
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT coalesce(max(MigrationId), '') FROM __EFMigrationsHistory";
        return string.CompareOrdinal((string)command.ExecuteScalar()!, MigrationIds.Last) >= 0;
    }

    private static long Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is brought up to {Migration}; as it was before, it is in {Copy}.")]
    private partial void LogCopied(string copy, string migration);
}
