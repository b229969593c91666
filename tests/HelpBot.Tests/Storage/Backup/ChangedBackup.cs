using HelpBot.Storage.Backup;
using HelpBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace HelpBot.Tests.Storage.Backup;

/// <summary>A backup that someone has changed with a database tool.</summary>
internal static class ChangedBackup
{
    public static byte[] Of(byte[] backup, string sql, string scratch)
    {
        File.WriteAllBytes(scratch, backup);
        using (var connection = Open(scratch))
        {
            SqliteDatabase.Execute(connection, sql);
        }

        return File.ReadAllBytes(scratch);
    }

    /// <summary>Gives it a new digest, as another program would have.</summary>
    public static async Task<byte[]> SealedAsync(byte[] backup, string scratch)
    {
        await File.WriteAllBytesAsync(scratch, backup);
        string digest;
        await using (var connection = Open(scratch))
        {
            digest = (string)SqliteDatabase.Scalar(connection, "SELECT CAST(Value AS TEXT) FROM Backup WHERE Name = 'sha256'")!;
        }

        await BackupSeal.CloseAsync(scratch, digest, CancellationToken.None);
        return await File.ReadAllBytesAsync(scratch);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        return connection;
    }
}
