using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>Digests of what is in a backup, table by table: when its seal is broken, they say what can't be relied on.</summary>
internal static class BackupContents
{
    private const string Prefix = "rows:";
    private const string Keys = "key files";

    /// <summary>A line for each table and for the keys: how many there are, and the digest of all.</summary>
    public static IReadOnlyDictionary<string, string> Of(SqliteConnection connection) =>
        Parts(connection).ToDictionary(part => Prefix + part.Name, part => part.Read());

    /// <summary>Names what is not as it was when the backup was made.</summary>
    public static IReadOnlyList<string> Changed(SqliteConnection connection) =>
        [.. Parts(connection).Where(part => !IsAsItWas(connection, part.Name, part.Read)).Select(part => part.Name)];

    private static IEnumerable<(string Name, Func<string> Read)> Parts(SqliteConnection connection) =>
        StoredTables.All
            .Select(table => (table.Name, (Func<string>)(() => Digest(connection, $"SELECT * FROM \"{table.Name}\""))))
            .Append((Keys, () => Digest(connection, BackupTable.FilesQuery)));

    private static bool IsAsItWas(SqliteConnection connection, string name, Func<string> read)
    {
        try
        {
            return BackupTable.Read(connection, Prefix + name) == read();
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static string Digest(SqliteConnection connection, string sql)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        using var row = command.ExecuteReader();
        var count = 0L;
        Span<byte> head = stackalloc byte[1 + sizeof(int)];
        while (row.Read())
        {
            count++;
            for (var index = 0; index < row.FieldCount; index++)
            {
                var (kind, bytes) = Value(row.GetValue(index));
                head[0] = kind;
                BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
                digest.AppendData(head);
                digest.AppendData(bytes);
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{count} {Convert.ToHexStringLower(digest.GetHashAndReset())}");
    }

    /// <summary>A value with its kind, so that no two rows read the same.</summary>
    private static (byte Kind, byte[] Bytes) Value(object value) => value switch
    {
        byte[] bytes => ((byte)'b', bytes),
        string text => ((byte)'t', Encoding.UTF8.GetBytes(text)),
        DBNull => ((byte)'n', []),
        var number => ((byte)'i', Encoding.ASCII.GetBytes(Convert.ToString(number, CultureInfo.InvariantCulture)!)),
    };
}
