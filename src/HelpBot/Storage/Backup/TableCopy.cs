using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>Copies one table's rows from a database to another, whichever they are: all columns that the source has, by name.</summary>
internal sealed class TableCopy(StoredTable table)
{
    /// <summary>Rows copied so far.</summary>
    public long Rows { get; private set; }

    /// <exception cref="DbException">One of them failed; the caller's transaction decides what becomes of the rows copied.</exception>
    public async Task RunAsync(DbConnection from, DbConnection to, CancellationToken cancellationToken)
    {
        await using var select = from.CreateCommand();
        select.CommandText = $"""SELECT * FROM "{table.Name}" ORDER BY "{table.Order}" """;
        select.CommandTimeout = 0;
        await using var rows = await select.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        var isSqlite = to is SqliteConnection;
        var columns = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToList();
        await using var insert = to.CreateCommand();
        insert.CommandTimeout = 0;
        insert.CommandText =
            $"""
            INSERT INTO "{table.Name}" ({string.Join(", ", columns.Select(name => $"\"{name}\""))})
            {(table.Counts && !isSqlite ? "OVERRIDING SYSTEM VALUE " : "")}VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})
            """;
        foreach (var index in Enumerable.Range(0, columns.Count))
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"@p{index}";
            insert.Parameters.Add(parameter);
        }

        while (await rows.ReadAsync(cancellationToken))
        {
            for (var index = 0; index < columns.Count; index++)
            {
                insert.Parameters[index].Value = rows.GetValue(index) switch
                {
                    // PostgreSQL's texts hold no such character.
                    string text when !isSqlite => text.Replace('\0', '\uFFFD'),
                    var value => value,
                };
            }

            await insert.ExecuteNonQueryAsync(cancellationToken);
            Rows++;
        }
    }
}
