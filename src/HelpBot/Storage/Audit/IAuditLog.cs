namespace HelpBot.Storage.Audit;

/// <summary>Port: the audit, for those who have no transaction of their own.</summary>
public interface IAuditLog
{
    /// <summary>Appends an entry; done when it is kept.</summary>
    Task<AuditRow> AppendAsync(AuditEntry entry, CancellationToken cancellationToken);

    /// <summary>All entries, oldest first.</summary>
    IAsyncEnumerable<AuditRow> ReadAsync(CancellationToken cancellationToken);
}
