using HelpBot.Turns;
using Npgsql;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Writes one held turn at its place (<see cref="WaitingTurnPlace"/>).</summary>
internal static class WaitingTurnWriter
{
    // Also makes a conversation that is new; either way its row is ours until the end.
    private const string Lock =
        """
        INSERT INTO conversation AS c (key, next_sequence, updated_at) VALUES ($1, 1, 0)
        ON CONFLICT (key) DO UPDATE SET next_sequence = c.next_sequence RETURNING id, next_sequence, updated_at
        """;

    private const string Stored =
        """
        SELECT sequence, turn, incoming_id, json FROM activity
        WHERE conversation_id = $1 AND (sequence BETWEEN $2 AND $3 OR incoming_id = $4)
        """;

    /// <exception cref="NpgsqlException">Nothing was written.</exception>
    public static async Task WriteAsync(NpgsqlConnection connection, TurnRecord turn, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var (id, next, updatedAt) = await LockAsync(connection, turn.Key, cancellationToken);
        var place = WaitingTurnPlace.Find(turn, next, updatedAt, await StoredAsync(connection, id, turn, cancellationToken));
        if (place is not null)
        {
            await using var move = new NpgsqlCommand("UPDATE conversation SET next_sequence = $2 WHERE id = $1", connection);
            move.Parameters.AddWithValue(id);
            move.Parameters.AddWithValue(place.FirstSequence);
            await move.ExecuteNonQueryAsync(cancellationToken);
            var alone = new TurnBatch();
            alone.TryAdd(place);
            await alone.WriteAsync(connection, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<(long Id, long Next, DateTimeOffset UpdatedAt)> LockAsync(
        NpgsqlConnection connection, ConversationKey key, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Lock, connection);
        command.Parameters.AddWithValue(StorableText.Of(key.ToString()));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        return (row.GetInt64(0), row.GetInt64(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)));
    }

    private static async Task<List<KeptActivity>> StoredAsync(
        NpgsqlConnection connection, long id, TurnRecord turn, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Stored, connection);
        command.Parameters.AddWithValue(id);
        command.Parameters.AddWithValue(turn.FirstSequence);
        command.Parameters.AddWithValue(turn.FirstSequence + turn.Activities.Count - 1);
        command.Parameters.Add(new NpgsqlParameter<string?>
        {
            TypedValue = turn.Activities[0].IncomingId is { } incoming ? StorableText.Of(incoming) : null,
        });
        var found = new List<KeptActivity>();
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            found.Add(ConversationQueries.Activity(rows, first: 0));
        }

        return found;
    }
}
