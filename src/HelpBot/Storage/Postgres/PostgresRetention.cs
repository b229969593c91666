using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Deletes in small transactions; of several nodes one at a time.</summary>
public sealed class PostgresRetention(PostgresDatabase database) : IRetention
{
    private const int AtOnce = 200;

    public bool DeleteSome(DateTimeOffset conversationsBefore, DateTimeOffset inquiriesBefore)
    {
        using var connection = database.Source.OpenConnection();
        using var transaction = connection.BeginTransaction();
        using var alone = new NpgsqlCommand($"SELECT pg_try_advisory_xact_lock({AdvisoryLocks.Housekeeping})", connection, transaction);
        if (alone.ExecuteScalar() is not true)
        {
            return false;
        }

        using var delete = new NpgsqlCommand(
            """
            WITH old AS (DELETE FROM conversation WHERE id IN
                    (SELECT id FROM conversation WHERE updated_at < $1 LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING id),
                said AS (DELETE FROM activity WHERE conversation_id IN (SELECT id FROM old)),
                known AS (DELETE FROM conversation_state WHERE conversation_id IN (SELECT id FROM old)),
                asked AS (DELETE FROM "Inquiries" WHERE "Id" IN (SELECT "Id" FROM "Inquiries" WHERE "At" < $2 LIMIT $3) RETURNING 1)
            SELECT (SELECT count(*) FROM old) = $3 OR (SELECT count(*) FROM asked) = $3
            """,
            connection,
            transaction);
        delete.Parameters.AddWithValue(conversationsBefore.ToUnixTimeMilliseconds());
        delete.Parameters.AddWithValue(inquiriesBefore.ToUnixTimeMilliseconds());
        delete.Parameters.AddWithValue(AtOnce);
        var more = (bool)delete.ExecuteScalar()!;
        transaction.Commit();
        return more;
    }
}
