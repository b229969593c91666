using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Tables of the conversations. The version stands in the file's <c>user_version</c>; each step brings it one further.</summary>
internal static class ConversationSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE conversation (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            next_sequence INTEGER NOT NULL,
            language TEXT NULL,
            updated_at INTEGER NOT NULL);
        CREATE INDEX conversation_updated ON conversation (updated_at);
        CREATE TABLE conversation_state (
            conversation_id INTEGER NOT NULL,
            key TEXT NOT NULL,
            json BLOB NOT NULL,
            PRIMARY KEY (conversation_id, key));
        CREATE TABLE activity (
            conversation_id INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            turn INTEGER NOT NULL,
            incoming_id TEXT NULL,
            json BLOB NOT NULL,
            PRIMARY KEY (conversation_id, sequence));
        """,
    ];

    public static int Version => Steps.Length;

    /// <summary>False when <see cref="Update"/> has something to do, or to refuse.</summary>
    public static bool IsCurrent(SqliteConnection connection) => Read(connection, null) == Version;

    /// <exception cref="InvalidDataException">The file was written by a newer program.</exception>
    public static void Check(SqliteConnection connection) => Check(connection, null);

    /// <summary>Brings the tables up to date.</summary>
    /// <param name="connection">Open, without a transaction.</param>
    /// <param name="others">SQL that makes other tables in the same transaction.</param>
    /// <exception cref="InvalidDataException">The file was written by a newer program.</exception>
    public static void Update(SqliteConnection connection, string others = "")
    {
        using var transaction = connection.BeginTransaction();
        var version = Check(connection, transaction);
        for (; version < Version; version++)
        {
            Execute(connection, transaction, $"{Steps[version]} PRAGMA user_version = {version + 1};");
        }

        Execute(connection, transaction, others);
        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Check(SqliteConnection connection, SqliteTransaction? transaction)
    {
        var version = Read(connection, transaction);
        return version <= Version
            ? version
            : throw new InvalidDataException($"The database has version {version}; this program knows up to {Version}. Use the newer program.");
    }

    private static long Read(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }
}
