using HelpBot.Turns;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Deletes in small transactions, so that turns do not wait; then writes the file anew, because SQLite leaves copies of rows
/// in unused parts of its pages, even with <c>secure_delete</c>, when it moves rows about.</summary>
public sealed class SqliteRetention(SqliteDatabase database, SqliteTurnWriter writer, RecentConversations recent, TimeProvider time) : IRetention
{
    private const int AtOnce = 200;

    /// <summary>Up to here the file is written anew after each run, above it once a day: turns wait meanwhile.</summary>
    private const long SmallFile = 64 << 20;

    private static readonly TimeSpan Day = TimeSpan.FromHours(20);

    private bool? _owed;
    private long? _writtenAnew;

    public Task<Deleted> DeleteSomeAsync(
        DateTimeOffset conversationsBefore, DateTimeOffset inquiriesBefore, CancellationToken cancellationToken) =>
        Task.FromResult(DeleteSome(conversationsBefore, inquiriesBefore));

    public async Task WipeAsync(bool hasDeleted, DateTimeOffset conversationsBefore, CancellationToken cancellationToken)
    {
        _owed = hasDeleted || (_owed ?? HasUnusedPages());
        if (_owed.Value && IsTime())
        {
            await writer.RunAloneAsync(() => SqliteCompaction.WriteAnew(database));
            _owed = false;
            _writtenAnew = time.GetTimestamp();
        }

        await SqliteCompaction.EmptyLogAsync(database, time, cancellationToken);
        MigrationCopy.DeleteOlder(database.Path, conversationsBefore);
        AsideFolder.DeleteOld(database.Directory, conversationsBefore);
    }

    private Deleted DeleteSome(DateTimeOffset conversationsBefore, DateTimeOffset inquiriesBefore)
    {
        using var connection = database.Open();

        // Looked for before the right to write is taken, so that turns do not wait: there is no index, which every turn would have to change.
        SqliteDatabase.Execute(connection, "CREATE TEMP TABLE old (id INTEGER PRIMARY KEY, key TEXT)");
        var found = Execute(
            connection, "INSERT INTO old SELECT id, key FROM conversation WHERE updated_at < $before LIMIT $most", conversationsBefore);
        using var transaction = connection.BeginTransaction();
        var continued = Execute(
            connection, "DELETE FROM old WHERE id IN (SELECT id FROM old JOIN conversation USING (id) WHERE updated_at >= $before)", conversationsBefore);
        SqliteDatabase.Execute(
            connection,
            """
            DELETE FROM activity WHERE conversation_id IN (SELECT id FROM old);
            DELETE FROM conversation_state WHERE conversation_id IN (SELECT id FROM old);
            DELETE FROM conversation WHERE id IN (SELECT id FROM old);
            """);
        var inquiries = Execute(
            connection, "DELETE FROM Inquiries WHERE Id IN (SELECT Id FROM Inquiries WHERE At < $before LIMIT $most)", inquiriesBefore);
        var keys = Keys(connection);
        transaction.Commit();
        keys.ForEach(recent.Forget);
        return new Deleted(found - continued, inquiries, found == AtOnce || inquiries == AtOnce);
    }

    private bool IsTime() =>
        new FileInfo(database.Path).Length <= SmallFile || _writtenAnew is not { } before || time.GetElapsedTime(before) > Day;

    /// <summary>What a run that was broken off has left to do.</summary>
    private bool HasUnusedPages()
    {
        using var connection = database.Open();
        return SqliteDatabase.Scalar(connection, "PRAGMA freelist_count") is > 0L;
    }

    private static int Execute(SqliteConnection connection, string sql, DateTimeOffset before)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$before", before.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$most", AtOnce);
        return command.ExecuteNonQuery();
    }

    private static List<ConversationKey> Keys(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT key FROM old";
        using var rows = command.ExecuteReader();
        var keys = new List<ConversationKey>();
        while (rows.Read())
        {
            var key = rows.GetString(0);
            var slash = key.IndexOf('/', StringComparison.Ordinal);
            keys.Add(new ConversationKey(key[..slash], key[(slash + 1)..]));
        }

        return keys;
    }
}
