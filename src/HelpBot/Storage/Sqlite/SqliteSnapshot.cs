using HelpBot.Storage.Backup;

namespace HelpBot.Storage.Sqlite;

/// <summary>One statement copies the database without its unused parts: what was deleted is not in a backup.</summary>
public sealed class SqliteSnapshot(SqliteDatabase database) : ISnapshot
{
    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        await using var connection = database.Open();
        await using var vacuum = connection.CreateCommand();
        vacuum.CommandText = "VACUUM INTO $path";
        vacuum.CommandTimeout = 0;
        vacuum.Parameters.AddWithValue("$path", path);
        await vacuum.ExecuteNonQueryAsync(cancellationToken);
    }
}
