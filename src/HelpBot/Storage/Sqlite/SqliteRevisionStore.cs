using HelpBot.Storage.Audit;
using HelpBot.Storage.Revisions;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Publishes through EF Core, but for the first import: that one happens at the first start, where EF Core would cost
/// half a second and 20 MB that stay, for three rows.</summary>
/// <param name="database">Has its tables.</param>
/// <param name="audit">Makes the rows of the audit.</param>
/// <param name="others">Made when it is needed.</param>
/// <param name="time">The clock.</param>
public sealed class SqliteRevisionStore(SqliteDatabase database, AuditChain audit, Lazy<EfRevisionStore> others, TimeProvider time) : IRevisionStore
{
    public Task<Revision?> PublishAsync(RevisionDraft draft, CancellationToken cancellationToken) =>
        draft.Parent > 0 ? others.Value.PublishAsync(draft, cancellationToken) : Task.FromResult(PublishFirst(draft));

    public Task<Revision?> ReadAsync(int number, CancellationToken cancellationToken) => others.Value.ReadAsync(number, cancellationToken);

    public Task<IReadOnlyList<RevisionEntry>> ListAsync(int before, int most, CancellationToken cancellationToken) =>
        others.Value.ListAsync(before, most, cancellationToken);

    private Revision? PublishFirst(RevisionDraft draft)
    {
        using var connection = database.Open();

        // From here on nobody else writes.
        using var transaction = connection.BeginTransaction();
        if (SqliteDatabase.Scalar(connection, "SELECT count(*) FROM Revisions") is not 0L)
        {
            return null;
        }

        var row = EfRevisionStore.RowOf(draft, time);
        Insert(
            connection, "Revisions", ("Number", row.Number), ("Parent", row.Parent), ("Author", row.Author), ("From", row.From), ("At", row.At),
            ("Note", row.Note), ("Texts", row.Texts));
        foreach (var entry in audit.Next(Last(connection), RevisionAudit.Of(draft)))
        {
            Insert(
                connection, "Audit", ("Number", entry.Number), ("At", entry.At), ("Who", entry.Who), ("From", entry.From), ("Action", entry.Action),
                ("Subject", entry.Subject), ("Detail", entry.Detail), ("PreviousHash", entry.PreviousHash), ("Hash", entry.Hash));
        }

        transaction.Commit();
        return EfRevisionStore.Of(row, draft.Texts);
    }

    private static AuditRow? Last(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqliteAuditRows.Select + "ORDER BY \"Number\" DESC LIMIT 1";
        using var row = command.ExecuteReader();
        return row.Read() ? SqliteAuditRows.Of(row) : null;
    }

    private static void Insert(SqliteConnection connection, string table, params ReadOnlySpan<(string Column, object Value)> values)
    {
        using var command = connection.CreateCommand();
        var columns = new List<string>();
        foreach (var (column, value) in values)
        {
            columns.Add(column);
            command.Parameters.AddWithValue($"${column}", value);
        }

        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", columns.Select(name => $"${name}"))})";
        command.ExecuteNonQuery();
    }
}
