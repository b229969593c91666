using System.Runtime.CompilerServices;
using HelpBot.Storage.Audit;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>The audit by plain SQL: while it is appended to, no turn can be written.</summary>
public sealed class SqliteAuditLog(SqliteDatabase database, AuditChain chain) : IAuditLog
{
    public Task<AuditRow> AppendAsync(AuditEntry entry, CancellationToken cancellationToken) => Task.FromResult(Append(entry));

    public async IAsyncEnumerable<AuditRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        await foreach (var row in SqliteAuditRows.ReadAsync(connection, cancellationToken))
        {
            yield return row;
        }
    }

    /// <summary>Appends an entry within a transaction of the caller's.</summary>
    /// <exception cref="ArgumentException">The detail is no JSON object, or larger than 32 KB.</exception>
    public AuditRow Append(SqliteTransaction transaction, AuditEntry entry)
    {
        var connection = transaction.Connection!;
        var rows = chain.Next(SqliteAuditRows.Last(connection), entry);
        foreach (var row in rows)
        {
            SqliteAuditRows.Insert(connection, row);
        }

        return rows[^1];
    }

    private AuditRow Append(AuditEntry entry)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var row = Append(transaction, entry);
        transaction.Commit();
        return row;
    }
}
