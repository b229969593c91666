using System.Data;
using HelpBot.Storage.Backup;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Postgres.Backup;

/// <summary>Copies the tables into a SQLite file, as they stood at one moment: such a backup can be restored on either database, by
/// this program alone.</summary>
public sealed class PostgresSnapshot(PostgresDatabase database, TimeProvider time) : ISnapshot
{
    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        var folder = $"{path}.making";
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        try
        {
            var file = await NewSqliteFile.MakeAsync(folder, time, cancellationToken);
            await using (var to = file.Open())
            {
                await CopyAsync(to, cancellationToken);

                // One file in the end, without a log beside it.
                SqliteDatabase.Execute(to, "PRAGMA journal_mode=DELETE");
            }

            File.Move(file.Path, path, overwrite: true);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task CopyAsync(Microsoft.Data.Sqlite.SqliteConnection to, CancellationToken cancellationToken)
    {
        await using var from = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var moment = await from.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        await using var writing = await to.BeginTransactionAsync(cancellationToken);
        foreach (var table in StoredTables.All)
        {
            await new TableCopy(table).RunAsync(from, to, cancellationToken);
        }

        await writing.CommitAsync(cancellationToken);
    }
}
