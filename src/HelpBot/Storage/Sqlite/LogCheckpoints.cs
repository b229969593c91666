using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HelpBot.Storage.Sqlite;

/// <summary>Brings the write-ahead log into the file while turns go on being written: a second connection does nearly all of it, and
/// waits for the disk; the writer only does what has come since, after which the log starts anew. For one writer.</summary>
/// <param name="database">The file.</param>
/// <param name="pages">How many pages of the log are worth it; below <see cref="SqliteDatabase.LogPages"/>, where every connection does it all by itself.</param>
public sealed class LogCheckpoints(SqliteDatabase database, int pages = LogCheckpoints.Pages)
{
    /// <summary>32 megabytes: seconds under the heaviest load, days on a quiet one.</summary>
    public const int Pages = 8000;

    // The second takes what came during the first, so that little is left to the writer.
    private const int Passes = 2;

    private Task? _beside;
    private int _written;

    /// <summary>After a transaction: begins, or ends, such a piece of work when it is time.</summary>
    /// <param name="writer">The connection that wrote it.</param>
    public void OnCommitted(SqliteConnection writer)
    {
        raw.sqlite3_db_status(writer.Handle!, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var written, out _, 1);
        _written += written;
        if (_beside is { IsCompleted: true })
        {
            Run(writer);
            (_beside, _written) = (null, 0);
        }
        else if (_beside is null && _written >= pages)
        {
            // On a thread of its own: while it waits for the disk, a thread of the pool would be missing, of which there is one for each processor.
            _beside = Task.Factory.StartNew(RunBeside, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>Done when no other connection of this is open. Whoever wants the file for himself, or closes or replaces it, waits for that.</summary>
    public async Task EndAsync()
    {
        if (_beside is { } beside)
        {
            // What went wrong with it, the writer meets too; here it must not end the writer.
            await beside.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _beside = null;
        }
    }

    private void RunBeside()
    {
        try
        {
            using var connection = database.Open(seconds: 1);
            for (var pass = 0; pass < Passes; pass++)
            {
                Run(connection);
            }
        }
        catch (SqliteException)
        {
            // The writer finds out by itself what is wrong with the file, and says so.
        }
    }

    // As far as it goes without waiting for readers; the rest comes the next time.
    private static void Run(SqliteConnection connection) =>
        raw.sqlite3_wal_checkpoint_v2(connection.Handle!, "main", raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);
}
