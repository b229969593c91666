using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Takes what was deleted out of the files.</summary>
internal static class SqliteCompaction
{
    private const int Attempts = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Writes the database anew, without unused parts. No one else may write meanwhile: about a second for 200 MB.</summary>
    /// <exception cref="SqliteException">Not enough disk, or another process holds a lock; the database is as it was.</exception>
    public static void WriteAnew(SqliteDatabase database)
    {
        using var connection = database.Open();

        // The copy goes through a temporary file, not through memory.
        SqliteDatabase.Execute(connection, "PRAGMA temp_store=FILE");
        using var vacuum = connection.CreateCommand();
        vacuum.CommandText = "VACUUM";
        vacuum.CommandTimeout = 300;
        vacuum.ExecuteNonQuery();
    }

    /// <summary>Brings the log into the file and empties it; waits a while for those who read from it.</summary>
    public static async Task EmptyLogAsync(SqliteDatabase database, TimeProvider time, CancellationToken cancellationToken)
    {
        using var connection = database.Open(seconds: 1);
        for (var attempt = 0; attempt < Attempts && IsBusy(connection); attempt++)
        {
            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    private static bool IsBusy(SqliteConnection connection) =>
        SqliteDatabase.Scalar(connection, "PRAGMA wal_checkpoint(TRUNCATE)") is not 0L;
}
