using HelpBot.Storage.Revisions;

namespace HelpBot.Storage.Sqlite;

/// <summary>Publishes by plain SQL: while it does, no turn can be written, and EF Core takes most of a second for its first rows. Reads
/// through EF Core.</summary>
/// <param name="database">Has its tables.</param>
/// <param name="audit">Appends to the audit.</param>
/// <param name="reading">Made when it is needed.</param>
/// <param name="time">The clock.</param>
public sealed class SqliteRevisionStore(SqliteDatabase database, SqliteAuditLog audit, Lazy<EfRevisionStore> reading, TimeProvider time) : IRevisionStore
{
    public Task<Revision?> PublishAsync(RevisionDraft draft, CancellationToken cancellationToken) => Task.FromResult(Publish(draft));

    public Task<Revision?> ReadAsync(int number, CancellationToken cancellationToken) => reading.Value.ReadAsync(number, cancellationToken);

    public Task<IReadOnlyList<RevisionEntry>> ListAsync(int before, int most, CancellationToken cancellationToken) =>
        reading.Value.ListAsync(before, most, cancellationToken);

    private Revision? Publish(RevisionDraft draft)
    {
        var row = EfRevisionStore.RowOf(draft, time);
        var entry = RevisionAudit.Of(draft);
        using var connection = database.Open();

        // From here on nobody else writes.
        using var transaction = connection.BeginTransaction();
        if (!draft.MayFollow((int?)(SqliteDatabase.Scalar(connection, "SELECT max(Number) FROM Revisions") as long?)))
        {
            return null;
        }

        SqliteDatabase.Insert(
            connection, "Revisions", ("Number", row.Number), ("Parent", row.Parent), ("Author", row.Author), ("From", row.From), ("At", row.At),
            ("Note", row.Note), ("Texts", row.Texts));
        audit.Append(transaction, entry);
        transaction.Commit();
        return EfRevisionStore.Of(row, draft.Texts);
    }
}
