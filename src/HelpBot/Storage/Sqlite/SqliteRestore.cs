using System.Security.Cryptography;
using HelpBot.Hosting;
using HelpBot.Storage.Backup;
using HelpBot.Storage.Keys;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage.Sqlite;

/// <summary>Puts a backup in the data directory. The change is one rename: whenever it is broken off, there is the old database or the
/// new one. Keys that a backup of PostgreSQL has as rows become files.</summary>
public sealed class SqliteRestore(SqliteDatabase database, IOptions<HelpBotOptions> options, TimeProvider time) : IRestore
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

    public async Task<Restored> RunAsync(string backup, CancellationToken cancellationToken)
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

        var (keys, left) = await UnpackAsync(fresh, cancellationToken);

        DataFolder.BringToDisk(fresh);
        var aside = File.Exists(database.Path) ? KeepAside() : null;
        File.Move(fresh, database.Path, overwrite: true);
        KeyFiles.Write(database.Directory, keys);
        return new Restored(aside, left);
    }

    /// <summary>Makes the copy a plain database, and gives the keys that were in it. The copy is checked once more: what the disk gave
    /// the second time need not be what it gave the first time.</summary>
    private async Task<(IReadOnlyList<(string Path, byte[] Bytes)> Keys, string? Left)> UnpackAsync(string fresh, CancellationToken cancellationToken)
    {
        try
        {
            await BackupCheck.RunAsync(fresh, cancellationToken);
            await using var connection = BackupFile.Change(fresh);
            var shared = SharedKeys(connection, out var left);
            var keys = shared.Count > 0 ? shared : BackupTable.Files(connection);
            BackupTable.Remove(connection);
            return (keys, left);
        }
        catch
        {
            ScratchFile.Delete(fresh);
            throw;
        }
    }

    /// <summary>Takes the keys out of table <c>Keys</c>, where nothing looks for them here.</summary>
    private List<(string Path, byte[] Bytes)> SharedKeys(SqliteConnection connection, out string? left)
    {
        var keys = new List<(string Path, byte[] Bytes)>();
        left = null;
        try
        {
            var seal = new KeySeal(options.Value.KeySecret);
            using var select = connection.CreateCommand();
            select.CommandText = "SELECT Name, Value FROM Keys ORDER BY Name";
            using var rows = select.ExecuteReader();
            while (rows.Read())
            {
                keys.Add((KeyNames.FileOf(rows.GetString(0)), seal.Read(rows.GetString(0), rows.GetString(1))));
            }
        }
        catch (Exception sealedElsewhere) when (sealedElsewhere is InvalidDataException or CryptographicException)
        {
            left = options.Value.KeySecret.Length == 0
                ? "they are sealed, and HelpBot:KeySecret is not set here"
                : "they are not sealed with the HelpBot:KeySecret that is set here";
            return [];
        }

        SqliteDatabase.Execute(connection, "PRAGMA secure_delete=ON; DELETE FROM Keys");
        return keys;
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
