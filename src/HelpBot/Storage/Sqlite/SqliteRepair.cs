using HelpBot.Storage.Audit;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Brings the tables up to date; sets a damaged file aside first, and takes over what can be read of it. For the service only:
/// a command leaves a damaged file where it is.</summary>
public sealed partial class SqliteRepair(
    SqliteDatabase database, SqliteUpdate update, IAuditLog audit, TimeProvider time, ILogger<SqliteRepair> logger) : IDatabaseUpdate, IDisposable
{
    /// <summary>Up to here a file is examined whole at each start; a larger one when damage shows.</summary>
    private const long SmallFile = 32 << 20;

    private readonly SemaphoreSlim _one = new(1, 1);
    private bool _wasExamined;

    public async Task UpdateAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (await IsSoundAsync(cancellationToken))
            {
                await update.UpdateAsync(cancellationToken);
            }
            else
            {
                await BeginAnewAsync(cancellationToken);
            }

            database.Trust();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<bool> IsSoundAsync(CancellationToken cancellationToken)
    {
        if (database.IsSuspect || (!_wasExamined && new FileInfo(database.Path) is { Exists: true, Length: <= SmallFile }))
        {
            _wasExamined = true;
            return !SqliteDamage.IsDamaged(database);
        }

        try
        {
            await update.UpdateAsync(cancellationToken);
            return true;
        }
        catch (SqliteException failure) when (SqliteProblem.IsDamage(failure))
        {
            return !SqliteDamage.IsDamaged(database);
        }
    }

    private async Task BeginAnewAsync(CancellationToken cancellationToken)
    {
        var aside = SqliteDamage.SetAside(database, time);
        await update.UpdateAsync(cancellationToken);
        IReadOnlyList<SalvagedTable> salvaged;
        using (var connection = database.Open())
        {
            salvaged = await SqliteSalvage.RunAsync(aside, connection, cancellationToken);
        }

        LogDamaged(aside, string.Join(", ", salvaged.Select(table => $"{table.Table} {table.Rows}{(table.IsWhole ? "" : " (not all)")}")));
        await audit.AppendAsync(
            new AuditEntry(
                AuditOrigin.Program,
                AuditOrigin.Service,
                AuditActions.Repair,
                Path.GetFileName(Path.GetDirectoryName(aside)!),
                AuditDetail.Of([.. salvaged.Select(table => (table.Table, (object?)(table.IsWhole ? $"{table.Rows}" : $"{table.Rows}, not all")))])),
            cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The database file is damaged. It was set aside as {Aside} and a new one begun, with the rows that could be read: {Salvaged}. To have all again, stop the service and use 'restore' with a backup.")]
    private partial void LogDamaged(string aside, string salvaged);
}
