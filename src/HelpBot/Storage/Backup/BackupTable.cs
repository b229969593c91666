using System.Globalization;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>The table that makes a database file a backup: who made it when, and the key files of the data directory.</summary>
internal static class BackupTable
{
    public const string Name = "Backup";
    public const string Formats = "helpbot.backup.";

    /// <summary>Has a <see cref="BackupSeal"/>.</summary>
    public const string Format = Formats + "2";

    /// <summary>Has none.</summary>
    public const string UnsealedFormat = Formats + "1";

    /// <summary>Path and bytes of the key files.</summary>
    public const string FilesQuery = $"SELECT Name, Value FROM {Name} WHERE Name LIKE '{FilePrefix}%' ORDER BY Name";

    private const string FilePrefix = "file:";
    private const string Digest = "sha256";

    /// <summary>Marks a database as a backup.</summary>
    /// <returns>What stands in the place of the digest until <see cref="BackupSeal.CloseAsync"/>.</returns>
    public static string Write(SqliteConnection connection, DateTimeOffset madeAt, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var placeholder = BackupSeal.NewPlaceholder();
        using var transaction = connection.BeginTransaction();
        Execute(connection, $"CREATE TABLE {Name} (Name TEXT PRIMARY KEY, Value BLOB NOT NULL)");
        Insert(connection, "format", Format);
        Insert(connection, "made-at", madeAt.ToString("O", CultureInfo.InvariantCulture));
        Insert(connection, "program", typeof(BackupTable).Assembly.GetName().Version!.ToString());
        foreach (var (path, bytes) in files)
        {
            Insert(connection, FilePrefix + path.Replace('\\', '/'), bytes);
        }

        foreach (var (name, digest) in BackupContents.Of(connection))
        {
            Insert(connection, name, digest);
        }

        Insert(connection, Digest, placeholder);
        transaction.Commit();
        return placeholder;
    }

    /// <summary>The digest that the backup carries; empty when it lacks one.</summary>
    public static string ReadDigest(SqliteConnection connection) => Read(connection, Digest) ?? "";

    /// <summary>False when the database is no backup.</summary>
    public static bool IsIn(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM sqlite_master WHERE name = '{Name}'";
        return command.ExecuteScalar() is > 0L;
    }

    /// <summary>A value; null when the database is no backup, or has none of that name.</summary>
    public static string? Read(SqliteConnection connection, string name)
    {
        if (!IsIn(connection))
        {
            return null;
        }

        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT CAST(Value AS TEXT) FROM {Name} WHERE Name = $name";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() as string;
    }

    /// <summary>The key files.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Files(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = FilesQuery;
        using var rows = command.ExecuteReader();
        var files = new List<(string, byte[])>();
        while (rows.Read())
        {
            files.Add((rows.GetString(0)[FilePrefix.Length..], rows.GetFieldValue<byte[]>(1)));
        }

        return files;
    }

    /// <summary>Makes the backup a plain database again; the keys in it are overwritten.</summary>
    public static void Remove(SqliteConnection connection) => Execute(connection, $"PRAGMA secure_delete=ON; DROP TABLE {Name}");

    private static void Insert(SqliteConnection connection, string name, object value)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {Name} VALUES ($name, $value)";
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$value", value);
        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
