using System.Data.Common;
using System.Runtime.CompilerServices;
using HelpBot.Storage.Audit;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Rows of the audit, read and written without EF Core, in a store or in a file that is none yet.</summary>
internal static class SqliteAuditRows
{
    private const string Select =
        """SELECT "Number", "At", "Who", "From", "Action", "Subject", "Detail", "PreviousHash", "Hash" FROM "Audit" """;

    /// <summary>The newest row; null when there is none.</summary>
    public static AuditRow? Last(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Select + "ORDER BY \"Number\" DESC LIMIT 1";
        using var row = command.ExecuteReader();
        return row.Read() ? Of(row) : null;
    }

    /// <summary>All rows, oldest first.</summary>
    public static async IAsyncEnumerable<AuditRow> ReadAsync(
        SqliteConnection connection, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Select + "ORDER BY \"Number\"";
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            yield return Of(row);
        }
    }

    public static void Insert(SqliteConnection connection, AuditRow row) => SqliteDatabase.Insert(
        connection, "Audit", ("Number", row.Number), ("At", row.At), ("Who", row.Who), ("From", row.From), ("Action", row.Action),
        ("Subject", row.Subject), ("Detail", row.Detail), ("PreviousHash", row.PreviousHash), ("Hash", row.Hash));

    private static AuditRow Of(DbDataReader row) => new()
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
