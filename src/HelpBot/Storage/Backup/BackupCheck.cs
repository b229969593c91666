using System.Globalization;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Sqlite;
using HelpBot.Storage.Sqlite.Migrations;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>Opens a backup and proves that it can be used: a sound file, made by this program or an earlier one, with an unbroken
/// audit.</summary>
internal static class BackupCheck
{
    private const int HeaderLength = 16;

    /// <exception cref="InvalidDataException">It can't be used; the message says why.</exception>
    public static async Task<BackupInfo> RunAsync(string path, CancellationToken cancellationToken)
    {
        await CheckHeaderAsync(path, cancellationToken);
        try
        {
            await using var connection = Open(path, SqliteOpenMode.ReadOnly);
            if (BackupTable.Read(connection, "format") is not { } format)
            {
                throw new InvalidDataException($"{path} is a database, but no backup of HelpBot.");
            }

            if (format != BackupTable.Format || IsNewer(connection))
            {
                throw new InvalidDataException($"{path} was made by a newer HelpBot; restore it with that one.");
            }

            if (SqliteDatabase.Scalar(connection, "PRAGMA integrity_check(1)") is not "ok")
            {
                throw new InvalidDataException($"{path} is damaged.");
            }

            var proof = await AuditProof.OfAsync(BackupAudit.ReadAsync(connection, cancellationToken));
            return proof.Problem is null
                ? Info(connection, proof)
                : throw new InvalidDataException($"{path} holds a broken audit: {proof.Problem}");
        }
        catch (SqliteException failure)
        {
            throw new InvalidDataException($"{path} is damaged: {failure.Message}", failure);
        }
    }

    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static async Task CheckHeaderAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"There is no file {path}.");
        }

        var header = new byte[HeaderLength];
        await using var file = File.OpenRead(path);
        if (await file.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, cancellationToken) < HeaderLength
            || !header.AsSpan().SequenceEqual("SQLite format 3\0"u8))
        {
            throw new InvalidDataException($"{path} is no backup of HelpBot.");
        }
    }

    private static bool IsNewer(SqliteConnection connection) =>
        SqliteDatabase.Scalar(connection, "PRAGMA user_version") is not long version
        || version > ConversationSchema.Version
        || string.CompareOrdinal(
            SqliteDatabase.Scalar(connection, "SELECT coalesce(max(MigrationId), '') FROM __EFMigrationsHistory") as string, MigrationIds.Last) > 0;

    private static BackupInfo Info(SqliteConnection connection, AuditProof proof) => new()
    {
        MadeAt = DateTimeOffset.Parse(BackupTable.Read(connection, "made-at") ?? "", CultureInfo.InvariantCulture),
        Program = BackupTable.Read(connection, "program") ?? "",
        Revision = (int)Number(connection, """SELECT coalesce(max("Number"), 0) FROM "Revisions" """),
        Conversations = Number(connection, "SELECT count(*) FROM conversation"),
        Inquiries = Number(connection, """SELECT count(*) FROM "Inquiries" """),
        AuditEntries = proof.Count,
        AuditHead = proof.Head?.Hash ?? "",
        KeyFiles = [.. BackupTable.Files(connection).Select(file => file.Path)],
    };

    private static long Number(SqliteConnection connection, string sql) => (long)SqliteDatabase.Scalar(connection, sql)!;
}
