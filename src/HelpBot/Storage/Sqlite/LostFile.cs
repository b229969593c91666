using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>What to do when the open file is no longer the one at its path. Moved away: wait, it may come back. Replaced: go on with
/// the new one. Deleted: write it out again from the open file, which still has everything.</summary>
internal sealed class LostFile(SqliteDatabase database, TimeProvider time)
{
    /// <summary>Whoever deletes the file to put another there gets the time to do it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private long? _since;

    /// <summary>True when the file at the path is the one to go on with, after closing the open one; false to wait.</summary>
    /// <exception cref="SqliteException">It could not be written out again.</exception>
    public bool TryRecover(SqliteConnection open)
    {
        if (File.Exists(database.Path))
        {
            SetLogAside();
            _since = null;
            return true;
        }

        _since ??= time.GetTimestamp();
        if (!OpenFile.IsDeleted(database.Path) || time.GetElapsedTime(_since.Value) < Patience)
        {
            return false;
        }

        WriteAgain(open);
        _since = null;
        return true;
    }

    /// <summary>The log beside a replaced file belongs to the file before it; SQLite would apply it to the new one.</summary>
    private void SetLogAside()
    {
        var log = $"{database.Path}-wal";
        if (File.Exists(log) && !OpenFile.IsDeleted(log))
        {
            File.Move(log, AsideFolder.Make(database.Directory, AsideFolder.Replaced, time) + $"/{Path.GetFileName(log)}");
            File.Delete($"{database.Path}-shm");
        }
    }

    private void WriteAgain(SqliteConnection open)
    {
        Hosting.DataFolder.Make(database.Directory);
        var copy = $"{database.Path}.again";
        File.Delete(copy);
        Hosting.DataFolder.TryWriteSecret(copy, []);
        using (var vacuum = open.CreateCommand())
        {
            vacuum.CommandText = "VACUUM INTO $copy";
            vacuum.CommandTimeout = 0;
            vacuum.Parameters.AddWithValue("$copy", copy);
            vacuum.ExecuteNonQuery();
        }

        File.Delete($"{database.Path}-wal");
        File.Delete($"{database.Path}-shm");
        File.Move(copy, database.Path, overwrite: false);
    }
}
