using HelpBot.Conversation;
using HelpBot.Turns;
using Npgsql;
using NpgsqlTypes;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Writes turns of different conversations with one statement: one round trip, one transaction. A turn whose conversation
/// does not stand where the turn began is left out.</summary>
internal sealed class TurnBatch
{
    private const string Sql =
        """
        WITH turn AS (
            SELECT * FROM unnest($1, $2, $3, $4, $5) WITH ORDINALITY AS t(key, first, next, language, at, number)),
        begun AS (
            INSERT INTO conversation (key, next_sequence, language, updated_at)
            SELECT key, next, language, at FROM turn WHERE first = 1 ORDER BY key
            ON CONFLICT (key) DO NOTHING RETURNING id, key),
        continued AS (
            UPDATE conversation c
            SET next_sequence = t.next, language = coalesce(t.language, c.language), updated_at = t.at
            FROM turn t WHERE c.key = t.key AND c.next_sequence = t.first RETURNING c.id, c.key),
        kept AS (
            SELECT k.id, t.number FROM (SELECT id, key FROM begun UNION ALL SELECT id, key FROM continued) k JOIN turn t ON t.key = k.key),
        said AS (
            INSERT INTO activity (conversation_id, sequence, turn, incoming_id, json)
            SELECT k.id, a.sequence, a.turn, a.incoming_id, a.json
            FROM unnest($6, $7, $8, $9, $10) AS a(number, sequence, turn, incoming_id, json) JOIN kept k ON k.number = a.number),
        known AS (
            INSERT INTO conversation_state (conversation_id, key, json)
            SELECT k.id, s.key, s.json FROM unnest($11, $12, $13) AS s(number, key, json) JOIN kept k ON k.number = s.number
            WHERE s.json IS NOT NULL
            ON CONFLICT (conversation_id, key) DO UPDATE SET json = excluded.json),
        forgotten AS (
            DELETE FROM conversation_state f USING unnest($11, $12, $13) AS s(number, key, json) JOIN kept k ON k.number = s.number
            WHERE s.json IS NULL AND f.conversation_id = k.id AND f.key = s.key),
        asked AS (
            INSERT INTO "Inquiries" ("At", "Channel", "Language", "Topic", "Outcome", "Sources", "Text", "Revision")
            SELECT q.at, q.channel, q.language, q.topic, q.outcome, q.sources, q.text, q.revision
            FROM unnest($14, $15, $16, $17, $18, $19, $20, $21, $22)
                AS q(number, at, channel, language, topic, outcome, sources, text, revision)
            JOIN kept k ON k.number = q.number)
        SELECT number FROM kept
        """;

    private readonly List<TurnRecord> _turns = [];
    private readonly HashSet<ConversationKey> _keys = [];

    public IReadOnlyList<TurnRecord> Turns => _turns;

    /// <summary>False when a turn of that conversation is in the batch already; it must wait for the next.</summary>
    public bool TryAdd(TurnRecord turn)
    {
        if (!_keys.Add(turn.Key))
        {
            return false;
        }

        _turns.Add(turn);
        return true;
    }

    /// <summary>Writes the turns.</summary>
    /// <returns>Which of them are kept, by their place in <see cref="Turns"/>.</returns>
    /// <exception cref="NpgsqlException">None was kept, or, when the connection broke, it is not known.</exception>
    public async Task<bool[]> WriteAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        AddTurns(command.Parameters);
        AddActivities(command.Parameters);
        AddState(command.Parameters);
        AddInquiries(command.Parameters);
        var kept = new bool[_turns.Count];
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            kept[rows.GetInt64(0) - 1] = true;
        }

        return kept;
    }

    private void AddTurns(NpgsqlParameterCollection to)
    {
        Add(to, NpgsqlDbType.Text, _turns.Select(turn => StorableText.Of(turn.Key.ToString())));
        Add(to, NpgsqlDbType.Bigint, _turns.Select(turn => turn.FirstSequence));
        Add(to, NpgsqlDbType.Bigint, _turns.Select(turn => turn.FirstSequence + turn.Activities.Count));
        Add(to, NpgsqlDbType.Text, _turns.Select(turn => turn.Language?.Code()));
        Add(to, NpgsqlDbType.Bigint, _turns.Select(turn => turn.At.ToUnixTimeMilliseconds()));
    }

    private void AddActivities(NpgsqlParameterCollection to)
    {
        var all = Numbered(turn => turn.Activities);
        Add(to, NpgsqlDbType.Bigint, all.Select(each => each.Number));
        Add(to, NpgsqlDbType.Bigint, all.Select(each => each.Item.Sequence));
        Add(to, NpgsqlDbType.Bigint, all.Select(each => each.Item.Turn));
        Add(to, NpgsqlDbType.Text, all.Select(each => each.Item.IncomingId is { } id ? StorableText.Of(id) : null));
        Add(to, NpgsqlDbType.Bytea, all.Select(each => each.Item.Json));
    }

    private void AddState(NpgsqlParameterCollection to)
    {
        var all = Numbered(turn => turn.State);
        Add(to, NpgsqlDbType.Bigint, all.Select(each => each.Number));
        Add(to, NpgsqlDbType.Text, all.Select(each => StorableText.Of(each.Item.Key)));
        Add(to, NpgsqlDbType.Bytea, all.Select(each => each.Item.Json));
    }

    private void AddInquiries(NpgsqlParameterCollection to)
    {
        var all = Numbered(turn => turn.Inquiries);
        Add(to, NpgsqlDbType.Bigint, all.Select(each => each.Number));
        Add(to, NpgsqlDbType.Bigint, all.Select(each => each.Item.At.ToUnixTimeMilliseconds()));
        Add(to, NpgsqlDbType.Text, all.Select(each => StorableText.Of(each.Item.Channel)));
        Add(to, NpgsqlDbType.Text, all.Select(each => each.Item.Language.Code()));
        Add(to, NpgsqlDbType.Text, all.Select(each => each.Item.Topic));
        Add(to, NpgsqlDbType.Text, all.Select(each => each.Item.Outcome));
        Add(to, NpgsqlDbType.Text, all.Select(each => each.Item.Sources));
        Add(to, NpgsqlDbType.Text, all.Select(each => StorableText.Of(each.Item.Text)));
        Add(to, NpgsqlDbType.Integer, all.Select(each => each.Item.Revision));
    }

    private List<(long Number, T Item)> Numbered<T>(Func<TurnRecord, IReadOnlyList<T>> items) =>
        [.. _turns.SelectMany((turn, place) => items(turn).Select(item => ((long)place + 1, item)))];

    private static void Add<T>(NpgsqlParameterCollection to, NpgsqlDbType type, IEnumerable<T> values) =>
        to.Add(new NpgsqlParameter<T[]> { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = [.. values] });
}
