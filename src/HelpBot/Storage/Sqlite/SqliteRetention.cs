namespace HelpBot.Storage.Sqlite;

/// <summary>Deletes in small transactions, so that turns do not wait.</summary>
public sealed class SqliteRetention(SqliteDatabase database) : IRetention
{
    private const int AtOnce = 200;

    public bool DeleteSome(DateTimeOffset conversationsBefore, DateTimeOffset inquiriesBefore)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            """
            CREATE TEMP TABLE IF NOT EXISTS old (id INTEGER PRIMARY KEY);
            DELETE FROM old;
            INSERT INTO old SELECT id FROM conversation WHERE updated_at < $conversations LIMIT $most;
            DELETE FROM activity WHERE conversation_id IN (SELECT id FROM old);
            DELETE FROM conversation_state WHERE conversation_id IN (SELECT id FROM old);
            DELETE FROM conversation WHERE id IN (SELECT id FROM old);
            DELETE FROM Inquiries WHERE Id IN (SELECT Id FROM Inquiries WHERE At < $inquiries LIMIT $most);
            SELECT (SELECT COUNT(*) FROM old) = $most OR EXISTS (SELECT 1 FROM Inquiries WHERE At < $inquiries);
            """;
        command.Parameters.AddWithValue("$conversations", conversationsBefore.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$inquiries", inquiriesBefore.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$most", AtOnce);
        var more = (long)command.ExecuteScalar()! != 0;
        transaction.Commit();
        return more;
    }
}
