using HelpBot.Hosting;
using HelpBot.Storage.Backup;
using HelpBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HelpBot.Storage.Postgres.Backup;

/// <summary>Puts a backup into the tables, in one transaction. What was there is backed up into the data directory first. Keys stay
/// when the backup holds none: one made from SQLite has them as files, for the data directory.</summary>
public sealed class PostgresRestore(PostgresDatabase database, BackupWriter backups, IOptions<HelpBotOptions> options, TimeProvider time) : IRestore
{
    public async Task<int?> StoredRevisionAsync(CancellationToken cancellationToken)
    {
        await using var command = database.Source.CreateCommand("""SELECT max("Number") FROM "Revisions" """);
        return await command.ExecuteScalarAsync(cancellationToken) as int?;
    }

    public async Task<string?> RunAsync(string backup, CancellationToken cancellationToken)
    {
        await CheckAloneAsync(cancellationToken);
        string? aside = null;
        if (await StoredRevisionAsync(cancellationToken) is not null)
        {
            var directory = ProgramPlace.DataDirectory(options.Value);
            DataFolder.Make(directory);
            aside = Path.Combine(AsideFolder.Make(directory, AsideFolder.BeforeRestore, time), "helpbot.backup");
            await backups.WriteAsync(aside, cancellationToken);
        }

        await using var from = BackupFile.Read(backup);
        await using var to = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await to.BeginTransactionAsync(cancellationToken);
        var tables = StoredTables.All.Where(table => table.Name != "Keys" || HasRows(from, table)).ToList();
        await ExecuteAsync(to, """ALTER TABLE "Audit" DISABLE TRIGGER audit_unchanged""", cancellationToken);
        await ExecuteAsync(to, $"TRUNCATE {string.Join(", ", tables.Select(table => $"\"{table.Name}\""))}", cancellationToken);
        await ExecuteAsync(to, """ALTER TABLE "Audit" ENABLE TRIGGER audit_unchanged""", cancellationToken);
        foreach (var table in tables)
        {
            await new TableCopy(table).RunAsync(from, to, cancellationToken);
            if (table.Counts)
            {
                await ExecuteAsync(
                    to,
                    $"""
                    SELECT setval(pg_get_serial_sequence('"{table.Name}"', '{table.Order}'), coalesce(max("{table.Order}"), 0) + 1, false)
                    FROM "{table.Name}"
                    """,
                    cancellationToken);
            }
        }

        await transaction.CommitAsync(cancellationToken);
        return aside;
    }

    /// <summary>Our own idle connections are closed first; any other of the same user is a node.</summary>
    private async Task CheckAloneAsync(CancellationToken cancellationToken)
    {
        database.Source.Clear();
        await using var command = database.Source.CreateCommand(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid() AND backend_type = 'client backend'
            """);
        var others = 0L;
        for (var attempt = 0; attempt < 10; attempt++)
        {
            others = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
            if (others == 0)
            {
                return;
            }

            // What we closed may take a moment to go.
            await Task.Delay(TimeSpan.FromMilliseconds(200), time, cancellationToken);
        }

        throw new IOException($"{others} other connections to the database are open. Stop every node, then restore.");
    }

    private static bool HasRows(SqliteConnection connection, StoredTable table) =>
        SqliteDatabase.Scalar(connection, $"SELECT EXISTS (SELECT 1 FROM \"{table.Name}\")") is 1L;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
