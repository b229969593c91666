using System.Runtime.CompilerServices;
using HelpBot.Storage.Audit;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>Reads the audit of a database file that is no store yet.</summary>
internal static class BackupAudit
{
    public static async IAsyncEnumerable<AuditRow> ReadAsync(
        SqliteConnection connection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            """SELECT "Number", "At", "Who", "From", "Action", "Subject", "Detail", "PreviousHash", "Hash" FROM "Audit" ORDER BY "Number" """;
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            yield return new AuditRow
            {
                Number = row.GetInt64(0),
                At = row.GetInt64(1),
                Who = row.GetString(2),
                From = row.GetString(3),
                Action = row.GetString(4),
                Subject = row.GetString(5),
                Detail = row.GetString(6),
                PreviousHash = row.GetString(7),
                Hash = row.GetString(8),
            };
        }
    }
}
