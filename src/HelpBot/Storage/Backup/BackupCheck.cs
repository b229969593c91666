using System.Globalization;
using HelpBot.Storage.Audit;
using HelpBot.Storage.Sqlite;
using HelpBot.Storage.Sqlite.Migrations;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Backup;

/// <summary>Opens a backup and proves that it can be used: byte for byte what was written, a sound database, made by this program or an
/// earlier one, with an unbroken audit.</summary>
public static class BackupCheck
{
    /// <exception cref="InvalidDataException">It can't be used; the message says why.</exception>
    public static async Task<BackupInfo> RunAsync(string path, CancellationToken cancellationToken)
    {
        await BackupHeader.CheckAsync(path, cancellationToken);
        try
        {
            await using var connection = BackupFile.Read(path);
            var digest = IsSealed(path, connection) ? await CheckSealAsync(path, connection, cancellationToken) : "";
            if (IsNewer(connection))
            {
                throw Newer(path);
            }

            if (SqliteDatabase.Scalar(connection, "PRAGMA integrity_check(1)") is not "ok")
            {
                throw new InvalidDataException($"{path} is damaged.");
            }

            var proof = await AuditProof.OfAsync(SqliteAuditRows.ReadAsync(connection, cancellationToken));
            return proof.Problem is null
                ? Info(connection, proof, digest)
                : throw new InvalidDataException($"{path} holds a broken audit: {proof.Problem}");
        }
        catch (Exception failure) when (failure is SqliteException or FormatException or OverflowException or InvalidCastException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path} is damaged: {failure.Message}", failure);
        }
    }

    /// <exception cref="InvalidDataException">It is no backup, or one of a format that this program does not know.</exception>
    private static bool IsSealed(string path, SqliteConnection connection) => BackupTable.Read(connection, "format") switch
    {
        BackupTable.Format => true,
        BackupTable.UnsealedFormat => false,
        null when !BackupTable.IsIn(connection) => throw new InvalidDataException($"{path} is a database, but no backup of HelpBot."),
        { } format when format.StartsWith(BackupTable.Formats, StringComparison.Ordinal)
            && int.TryParse(format[BackupTable.Formats.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out _) => throw Newer(path),
        _ => throw new InvalidDataException($"{path} is damaged: it does not say in what format it is."),
    };

    private static async Task<string> CheckSealAsync(string path, SqliteConnection connection, CancellationToken cancellationToken)
    {
        var digest = BackupTable.ReadDigest(connection);
        if (await BackupSeal.IsWholeAsync(path, digest, cancellationToken))
        {
            return digest;
        }

        var changed = BackupContents.Changed(connection);
        throw new InvalidDataException(
            $"{path} is damaged, or was altered after it was made: its bytes are not those of its digest. "
            + (changed.Count > 0 ? $"Not as it was: {string.Join(", ", changed)}." : "Its tables and keys read as they were; the damage lies between them."));
    }

    private static InvalidDataException Newer(string path) => new($"{path} was made by a newer HelpBot; restore it with that one.");

    private static bool IsNewer(SqliteConnection connection) =>
        SqliteDatabase.Scalar(connection, "PRAGMA user_version") is not long version
        || version > ConversationSchema.Version
        || string.CompareOrdinal(
            SqliteDatabase.Scalar(connection, "SELECT coalesce(max(MigrationId), '') FROM __EFMigrationsHistory") as string, MigrationIds.Last) > 0;

    private static BackupInfo Info(SqliteConnection connection, AuditProof proof, string digest) => new()
    {
        Digest = digest,
        MadeAt = DateTimeOffset.Parse(BackupTable.Read(connection, "made-at") ?? "", CultureInfo.InvariantCulture),
        Program = BackupTable.Read(connection, "program") ?? "",
        Revision = (int)Number(connection, """SELECT coalesce(max("Number"), 0) FROM "Revisions" """),
        Conversations = Number(connection, "SELECT count(*) FROM conversation"),
        Inquiries = Number(connection, """SELECT count(*) FROM "Inquiries" """),
        AuditEntries = proof.Count,
        AuditHead = proof.Head?.Hash ?? "",
        SharedKeys = Number(connection, """SELECT count(*) FROM "Keys" """),
        KeyFiles = [.. BackupTable.Files(connection).Select(file => file.Path)],
    };

    private static long Number(SqliteConnection connection, string sql) => (long)SqliteDatabase.Scalar(connection, sql)!;
}
