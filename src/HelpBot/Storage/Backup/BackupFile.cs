using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>Opens a backup as the database that it is.</summary>
internal static class BackupFile
{
    /// <summary>Reads it as it lies there: nothing beside it is looked at, and nothing is written.</summary>
    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Read(string path) => Open(Address(Path.GetFullPath(path)), SqliteOpenMode.ReadOnly);

    /// <exception cref="SqliteException">It cannot be opened.</exception>
    public static SqliteConnection Change(string path) => Open(path, SqliteOpenMode.ReadWrite);

    /// <summary>As SQLite's URI: https://sqlite.org/uri.html.</summary>
    private static string Address(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString);
        return $"file:{(OperatingSystem.IsWindows() ? "/" : "")}{string.Join('/', parts)}?immutable=1";
    }

    private static SqliteConnection Open(string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
