using HelpBot.Hosting;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>The database file and how it is opened: write-ahead log, synced at checkpoints (a power cut may lose the last moments, never the file).</summary>
public sealed class SqliteDatabase
{
    public const string FileName = "helpbot.db";

    public SqliteDatabase(string directory)
    {
        DataFolder.Make(directory);
        Path = System.IO.Path.Combine(directory, FileName);
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false, DefaultTimeout = 5 }.ToString();
    }

    public string Path { get; }

    public string ConnectionString { get; }

    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000; PRAGMA temp_store=MEMORY;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
