using HelpBot.Hosting;
using HelpBot.Storage.Backup;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Puts a backup in the data directory. The change is one rename: whenever it is broken off, there is the old database or the
/// new one.</summary>
public sealed class SqliteRestore(SqliteDatabase database, TimeProvider time) : IRestore
{
    public Task<int?> StoredRevisionAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(database.Path) || new FileInfo(database.Path).Length == 0)
        {
            return Task.FromResult<int?>(null);
        }

        try
        {
            using var connection = database.Open();
            return Task.FromResult((int?)(SqliteDatabase.Scalar(connection, "SELECT coalesce(max(Number), 0) FROM Revisions") as long?));
        }
        catch (SqliteException)
        {
            // Damaged, or something else; there is a file.
            return Task.FromResult<int?>(0);
        }
    }

    public async Task<string?> RunAsync(string backup, CancellationToken cancellationToken)
    {
        DataFolder.Make(database.Directory);
        using var alone = FolderUse.TryTakeAlone(database.Directory)
            ?? throw new IOException($"A service is running on {database.Directory}. Stop it, then restore.");
        var fresh = $"{database.Path}.restoring";
        ScratchFile.Delete(fresh);
        DataFolder.TryWriteSecret(fresh, []);
        File.Copy(backup, fresh, overwrite: true);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(fresh, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        var keys = await UnpackAsync(fresh, cancellationToken);

        DataFolder.BringToDisk(fresh);
        var aside = File.Exists(database.Path) ? KeepAside() : null;
        File.Move(fresh, database.Path, overwrite: true);
        KeyFiles.Write(database.Directory, keys);
        return aside;
    }

    /// <summary>Makes the copy a plain database, and gives the keys that were in it. The copy is checked once more: what the disk gave
    /// the second time need not be what it gave the first time.</summary>
    private static async Task<IReadOnlyList<(string Path, byte[] Bytes)>> UnpackAsync(string fresh, CancellationToken cancellationToken)
    {
        try
        {
            await BackupCheck.RunAsync(fresh, cancellationToken);
            await using var connection = BackupFile.Change(fresh);
            var keys = BackupTable.Files(connection);
            BackupTable.Remove(connection);
            return keys;
        }
        catch
        {
            ScratchFile.Delete(fresh);
            throw;
        }
    }

    /// <summary>Copies what is there, and takes its log away from the place where the new file comes.</summary>
    private string KeepAside()
    {
        CloseLog();
        var folder = AsideFolder.Make(database.Directory, AsideFolder.BeforeRestore, time);
        File.Copy(database.Path, Path.Combine(folder, SqliteDatabase.FileName));
        foreach (var ending in new[] { "-wal", "-shm" }.Where(ending => File.Exists(database.Path + ending)))
        {
            File.Move(database.Path + ending, Path.Combine(folder, SqliteDatabase.FileName + ending));
        }

        KeyFiles.Write(folder, KeyFiles.Read(database.Directory));
        return folder;
    }

    /// <summary>Brings the log into the file, which only succeeds when nobody else has it open.</summary>
    private void CloseLog()
    {
        try
        {
            using var connection = database.Open(seconds: 1);
            SqliteDatabase.Execute(connection, "PRAGMA journal_mode=DELETE");
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new IOException($"Another program has {database.Path} open. Stop it, then restore.", failure);
        }
        catch (SqliteException)
        {
            // Damaged: kept as it is, log and all.
        }
    }
}
