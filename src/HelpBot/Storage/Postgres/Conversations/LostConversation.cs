using HelpBot.Turns;
using Npgsql;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>A conversation that the database knows less of than this node: it was made anew, or went back to a copy. It goes on under
/// the numbers that its client has seen, or the client would never be shown what is said now.</summary>
internal static class LostConversation
{
    private const string Sql =
        """
        INSERT INTO conversation AS c (key, next_sequence, updated_at) VALUES ($1, $2, 0)
        ON CONFLICT (key) DO UPDATE SET next_sequence = excluded.next_sequence WHERE c.next_sequence < excluded.next_sequence
        RETURNING id
        """;

    /// <summary>Writes a turn that was not kept where it begins, if the conversation there has not got so far.</summary>
    /// <returns>False when it has: another node was first.</returns>
    /// <exception cref="NpgsqlException">Nothing was written.</exception>
    public static async Task<bool> GoOnAsync(NpgsqlConnection connection, TurnRecord turn)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand(Sql, connection, transaction))
        {
            command.Parameters.AddWithValue(StorableText.Of(turn.Key.ToString()));
            command.Parameters.AddWithValue(turn.FirstSequence);
            if (await command.ExecuteScalarAsync() is null)
            {
                return false;
            }
        }

        var alone = new TurnBatch();
        alone.TryAdd(turn);
        var kept = await alone.WriteAsync(connection, CancellationToken.None);
        await transaction.CommitAsync();
        return kept[0];
    }
}
