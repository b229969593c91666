using HelpBot.Conversation;
using HelpBot.Turns;
using Npgsql;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Reads conversations, each in one round trip and from one snapshot.</summary>
internal sealed class ConversationQueries(NpgsqlDataSource source)
{
    // What kind of row it is stands in its first column.
    private const int Head = 0;
    private const int State = 1;

    private const string Whole =
        """
        WITH c AS (SELECT id, next_sequence, language FROM conversation WHERE key = $1)
        SELECT 0, next_sequence, 0::bigint, language, NULL::bytea FROM c
        UNION ALL
        SELECT 1, 0, 0, s.key, s.json FROM c JOIN conversation_state s ON s.conversation_id = c.id
        UNION ALL
        (SELECT 2, a.sequence, a.turn, a.incoming_id, a.json FROM c JOIN activity a ON a.conversation_id = c.id
         ORDER BY a.sequence DESC LIMIT $2)
        """;

    private const string Part =
        """
        SELECT a.sequence, a.turn, a.incoming_id, a.json FROM conversation c JOIN activity a ON a.conversation_id = c.id
        WHERE c.key = $1 AND a.sequence > $2 ORDER BY a.sequence LIMIT $3
        """;

    /// <summary>The conversation with its newest activities; null when it was never kept.</summary>
    /// <exception cref="NpgsqlException">The database cannot be read.</exception>
    public async Task<KeptConversation?> ReadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Whole);
        command.Parameters.AddWithValue(StorableText.Of(key.ToString()));
        command.Parameters.AddWithValue((long)KeptConversation.TailLength);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        KeptConversation? found = null;
        var state = new Dictionary<string, byte[]>();
        var tail = new List<KeptActivity>(KeptConversation.TailLength);
        while (await rows.ReadAsync(cancellationToken))
        {
            switch (rows.GetInt32(0))
            {
                case Head:
                    found = new KeptConversation { Key = key, NextSequence = rows.GetInt64(1), Language = Languages.Parse(TextOf(rows, 3)) };
                    break;
                case State:
                    state[rows.GetString(3)] = (byte[])rows[4];
                    break;
                default:
                    tail.Add(Activity(rows, first: 1));
                    break;
            }
        }

        return found is null ? null : found with { State = state, Tail = [.. tail.OrderBy(activity => activity.Sequence)] };
    }

    /// <summary>Activities after a sequence, oldest first.</summary>
    /// <exception cref="NpgsqlException">The database cannot be read.</exception>
    public async Task<IReadOnlyList<KeptActivity>> ReadAsync(ConversationKey key, long after, int most, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Part);
        command.Parameters.AddWithValue(StorableText.Of(key.ToString()));
        command.Parameters.AddWithValue(after);
        command.Parameters.AddWithValue((long)most);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<KeptActivity>();
        while (await rows.ReadAsync(cancellationToken))
        {
            found.Add(Activity(rows, first: 0));
        }

        return found;
    }

    public static KeptActivity Activity(NpgsqlDataReader rows, int first) =>
        new(rows.GetInt64(first), rows.GetInt64(first + 1), TextOf(rows, first + 2), (byte[])rows[first + 3]);

    private static string? TextOf(NpgsqlDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
}
