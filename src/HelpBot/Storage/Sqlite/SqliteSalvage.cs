using HelpBot.Storage.Backup;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Takes over what can still be read of a damaged file, table by table.</summary>
internal static class SqliteSalvage
{
    /// <summary>Copies each table up to the first row that cannot be read.</summary>
    /// <param name="damaged">The file that was set aside.</param>
    /// <param name="fresh">The new one, with all tables and nothing in them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was taken over.</returns>
    public static async Task<IReadOnlyList<SalvagedTable>> RunAsync(string damaged, SqliteConnection fresh, CancellationToken cancellationToken)
    {
        var found = new List<SalvagedTable>();
        await using var from = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = damaged, Pooling = false }.ToString());
        foreach (var table in StoredTables.All)
        {
            await using var transaction = await fresh.BeginTransactionAsync(cancellationToken);
            var copy = new TableCopy(table);
            var whole = true;
            try
            {
                if (from.State != System.Data.ConnectionState.Open)
                {
                    await from.OpenAsync(cancellationToken);
                }

                await copy.RunAsync(from, fresh, cancellationToken);
            }
            catch (SqliteException)
            {
                whole = false;
            }

            await transaction.CommitAsync(cancellationToken);
            found.Add(new SalvagedTable(table.Name, copy.Rows, whole));
        }

        return found;
    }
}

/// <param name="Rows">How many were taken over.</param>
/// <param name="IsWhole">False when there may have been more.</param>
internal readonly record struct SalvagedTable(string Table, long Rows, bool IsWhole);
