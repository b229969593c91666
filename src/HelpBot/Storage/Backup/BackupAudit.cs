using System.Runtime.CompilerServices;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>Reads the audit of a database file that is no store yet.</summary>
internal static class BackupAudit
{
    public static async IAsyncEnumerable<AuditRow> ReadAsync(
        SqliteConnection connection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = SqliteAuditRows.Select + "ORDER BY \"Number\"";
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            yield return SqliteAuditRows.Of(row);
        }
    }
}
