using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Deletes in small transactions; of several nodes one at a time. Then has the tables written anew; when they are too large for
/// that, the log says once a day what is left to the operator.</summary>
public sealed partial class PostgresRetention(PostgresDatabase database, TimeProvider time, ILogger<PostgresRetention> logger) : IRetention
{
    private const int AtOnce = 200;
    private const int Megabyte = 1 << 20;

    /// <summary>Up to here the tables are written anew after each run that deleted something, up to <see cref="Large"/> once a day.</summary>
    private const long Small = 32L * Megabyte;

    private static readonly TimeSpan Day = TimeSpan.FromHours(20);

    private bool _owed;
    private long? _writtenAnew;
    private long? _told;

    /// <summary>Bytes beyond which it is left to the operator.</summary>
    public long Large { get; init; } = 512L * Megabyte;

    public async Task<Deleted> DeleteSomeAsync(
        DateTimeOffset conversationsBefore, DateTimeOffset inquiriesBefore, CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var alone = new NpgsqlCommand($"SELECT pg_try_advisory_xact_lock({AdvisoryLocks.Housekeeping})", connection, transaction);
        if (await alone.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return default;
        }

        await using var delete = new NpgsqlCommand(
            """
            WITH old AS (DELETE FROM conversation WHERE id IN
                    (SELECT id FROM conversation WHERE updated_at < $1 LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING id),
                said AS (DELETE FROM activity WHERE conversation_id IN (SELECT id FROM old)),
                known AS (DELETE FROM conversation_state WHERE conversation_id IN (SELECT id FROM old)),
                asked AS (DELETE FROM "Inquiries" WHERE "Id" IN (SELECT "Id" FROM "Inquiries" WHERE "At" < $2 LIMIT $3) RETURNING 1)
            SELECT (SELECT count(*) FROM old)::int, (SELECT count(*) FROM asked)::int
            """,
            connection,
            transaction);
        delete.Parameters.AddWithValue(conversationsBefore.ToUnixTimeMilliseconds());
        delete.Parameters.AddWithValue(inquiriesBefore.ToUnixTimeMilliseconds());
        delete.Parameters.AddWithValue(AtOnce);
        Deleted deleted;
        await using (var row = await delete.ExecuteReaderAsync(cancellationToken))
        {
            await row.ReadAsync(cancellationToken);
            var (conversations, inquiries) = (row.GetInt32(0), row.GetInt32(1));
            deleted = new Deleted(conversations, inquiries, conversations == AtOnce || inquiries == AtOnce);
        }

        await transaction.CommitAsync(cancellationToken);
        return deleted;
    }

    /// <summary>What the write-ahead log holds, and tables that are too large, are the server's affair; see the guide.</summary>
    public async Task WipeAsync(bool hasDeleted, DateTimeOffset conversationsBefore, CancellationToken cancellationToken)
    {
        _owed |= hasDeleted;
        if (!_owed)
        {
            return;
        }

        var bytes = await PostgresCompaction.SizeAsync(database, cancellationToken);
        if (bytes > Large)
        {
            if (hasDeleted && IsDaily(_told))
            {
                LogTooLarge(bytes / Megabyte, PostgresCompaction.ByHand);
                _told = time.GetTimestamp();
            }
        }
        else if ((bytes <= Small || IsDaily(_writtenAnew)) && await PostgresCompaction.WriteAnewAsync(database, cancellationToken))
        {
            _owed = false;
            _writtenAnew = time.GetTimestamp();
        }
    }

    private bool IsDaily(long? last) => last is not { } before || time.GetElapsedTime(before) > Day;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The tables of conversations take {Megabytes} MB, too much to write them anew while people are answered. What was deleted stays in their files until you do it, at a quiet hour: {Command}")]
    private partial void LogTooLarge(long megabytes, string command);
}
