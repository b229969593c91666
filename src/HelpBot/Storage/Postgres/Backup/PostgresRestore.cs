using HelpBot.Hosting;
using HelpBot.Storage.Backup;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HelpBot.Storage.Postgres.Backup;

/// <summary>Puts a backup into the tables, in one transaction. What was there is backed up into the data directory first. Keys that a
/// backup of SQLite has as files become rows; those that are there stay when the backup holds none.</summary>
public sealed class PostgresRestore(PostgresDatabase database, BackupWriter backups, IOptions<HelpBotOptions> options, TimeProvider time) : IRestore
{
    private const string Keys = "Keys";

    public async Task<int?> StoredRevisionAsync(CancellationToken cancellationToken)
    {
        await using var command = database.Source.CreateCommand("""SELECT max("Number") FROM "Revisions" """);
        return await command.ExecuteScalarAsync(cancellationToken) as int?;
    }

    public async Task<Restored> RunAsync(string backup, CancellationToken cancellationToken)
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
        var keys = HasRows(from, Keys) ? [] : BackupTable.Files(from);
        var tables = StoredTables.All.Where(table => table.Name != Keys || keys.Count > 0 || HasRows(from, Keys)).ToList();
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

        await AddKeysAsync(to, keys, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Restored(aside);
    }

    private async Task AddKeysAsync(NpgsqlConnection connection, IEnumerable<(string Path, byte[] Bytes)> files, CancellationToken cancellationToken)
    {
        var seal = new KeySeal(options.Value.KeySecret);
        foreach (var (path, bytes) in files)
        {
            var name = KeyNames.RowOf(path);
            await using var insert = new NpgsqlCommand("""INSERT INTO "Keys" ("Name", "Value") VALUES ($1, $2)""", connection);
            insert.Parameters.AddWithValue(name);
            insert.Parameters.AddWithValue(seal.Close(name, bytes));
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
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

    private static bool HasRows(SqliteConnection connection, string table) =>
        SqliteDatabase.Scalar(connection, $"SELECT EXISTS (SELECT 1 FROM \"{table}\")") is 1L;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
