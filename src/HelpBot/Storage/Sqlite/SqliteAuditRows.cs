using System.Data.Common;
using HelpBot.Storage.Audit;

namespace HelpBot.Storage.Sqlite;

/// <summary>Rows of the audit, read without EF Core.</summary>
internal static class SqliteAuditRows
{
    /// <summary>All rows, in the order of <see cref="Of"/>.</summary>
    public const string Select =
        """SELECT "Number", "At", "Who", "From", "Action", "Subject", "Detail", "PreviousHash", "Hash" FROM "Audit" """;

    /// <param name="row">A row of <see cref="Select"/>.</param>
    public static AuditRow Of(DbDataReader row) => new()
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
