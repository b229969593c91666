using HelpBot.Hosting;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>The database file and how it is opened: write-ahead log, and deleted text overwritten. What is committed survives the
/// death of the process; whether it also survives a power cut, <see cref="Durability"/> says.</summary>
public sealed class SqliteDatabase
{
    public const string FileName = "helpbot.db";

    /// <summary>Pages of 4 KB in the write-ahead log at which whoever commits brings them into the file; see <see cref="LogCheckpoints"/>.</summary>
    public const int LogPages = 16_000;

    private readonly string _durability;
    private volatile bool _isSuspect;

    public SqliteDatabase(string directory, Durability durability = Durability.Process)
    {
        Directory = directory;
        Path = System.IO.Path.Combine(directory, FileName);
        _durability = durability == Durability.Power ? "FULL" : "NORMAL";

        // Never made by opening: beside a log that was left, an empty file would be taken for the truth.
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString();
        TryMakeDirectory();
    }

    public string Directory { get; }

    public string Path { get; }

    public string ConnectionString { get; }

    /// <summary>True when reading found damage; the next update examines the file.</summary>
    public bool IsSuspect => _isSuspect;

    public void Suspect() => _isSuspect = true;

    public void Trust() => _isSuspect = false;

    /// <summary>Makes folder and file where there are none; only the owner may look into them.</summary>
    /// <exception cref="IOException">They cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be made.</exception>
    public void MakeFile()
    {
        DataFolder.Make(Directory);
        if (!File.Exists(Path))
        {
            DataFolder.TryWriteSecret(Path, []);
        }
    }

    /// <param name="seconds">How long to wait for another process's lock.</param>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public SqliteConnection Open(int seconds = 5)
    {
        var connection = new SqliteConnection(ConnectionString) { DefaultTimeout = seconds };
        try
        {
            connection.Open();
            Execute(
                connection,
                $"""
                PRAGMA journal_mode=WAL; PRAGMA synchronous={_durability}; PRAGMA wal_autocheckpoint={LogPages}; PRAGMA temp_store=MEMORY;
                PRAGMA secure_delete=ON;
                """);
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

    /// <summary>The first value that a query finds.</summary>
    public static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>Adds a row.</summary>
    public static void Insert(SqliteConnection connection, string table, params ReadOnlySpan<(string Column, object Value)> values)
    {
        using var command = connection.CreateCommand();
        var columns = new List<string>();
        foreach (var (column, value) in values)
        {
            columns.Add(column);
            command.Parameters.AddWithValue($"${column}", value);
        }

        command.CommandText =
            $"INSERT INTO {table} ({string.Join(", ", columns.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", columns.Select(name => $"${name}"))})";
        command.ExecuteNonQuery();
    }

    /// <summary>Where this fails, making the file will say why.</summary>
    private void TryMakeDirectory()
    {
        try
        {
            DataFolder.Make(Directory);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }
}
