using HelpBot.Conversation;
using HelpBot.Turns;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>The prepared statements that write one turn. For one thread and one connection.</summary>
internal sealed class TurnStatements : IDisposable
{
    private const int MostIds = 10_000;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<ConversationKey, long> _ids = [];
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _rollback;
    private readonly WriteStatement _known;
    private readonly WriteStatement _conversation;
    private readonly WriteStatement _state;
    private readonly WriteStatement _forget;
    private readonly WriteStatement _activity;
    private readonly WriteStatement _inquiry;

    public TurnStatements(SqliteConnection connection)
    {
        _connection = connection;
        _begin = new(connection, "BEGIN IMMEDIATE");
        _commit = new(connection, "COMMIT");
        _rollback = new(connection, "ROLLBACK");
        _known = new(
            connection,
            "UPDATE conversation SET next_sequence = ?, language = coalesce(?, language), updated_at = ? WHERE id = ? AND key = ?");
        _conversation = new(
            connection,
            """
            INSERT INTO conversation (key, next_sequence, language, updated_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET
                next_sequence = excluded.next_sequence, language = coalesce(excluded.language, language), updated_at = excluded.updated_at
            RETURNING id
            """);
        _state = new(
            connection,
            "INSERT INTO conversation_state (conversation_id, key, json) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json");
        _forget = new(connection, "DELETE FROM conversation_state WHERE conversation_id = ? AND key = ?");
        _activity = new(
            connection,
            "INSERT INTO activity (conversation_id, sequence, turn, incoming_id, json) VALUES (?, ?, ?, ?, ?)");
        _inquiry = new(
            connection,
            """
            INSERT INTO Inquiries (At, Channel, Language, Topic, Outcome, Sources, Text, Revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """);
    }

    public SqliteConnection Connection => _connection;

    /// <summary>Writes turns in one transaction; with none, takes and gives back the right to write. When one contradicts what is there, the others are still written.</summary>
    /// <param name="refused">How many were not written.</param>
    /// <exception cref="SqliteException">The database cannot be written; nothing was, and the connection is of no further use.</exception>
    public bool TryWrite(IEnumerable<TurnRecord> turns, out int refused)
    {
        refused = 0;
        if (TryWriteTogether(turns))
        {
            return true;
        }

        refused = turns.Count(turn => !TryWriteTogether([turn]));
        return refused == 0;
    }

    private bool TryWriteTogether(IEnumerable<TurnRecord> turns)
    {
        _begin.Execute();
        try
        {
            foreach (var turn in turns)
            {
                Write(turn);
            }
        }
        catch (SqliteException contradiction) when (contradiction.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            _rollback.Execute();
            return false;
        }

        _commit.Execute();
        return true;
    }

    private void Write(TurnRecord turn)
    {
        var id = WriteConversation(turn);
        foreach (var write in turn.State)
        {
            if (write.Json is null)
            {
                _forget.Execute(id, write.Key);
            }
            else
            {
                _state.Execute(id, write.Key, write.Json);
            }
        }

        foreach (var kept in turn.Activities)
        {
            _activity.Execute(id, kept.Sequence, kept.Turn, kept.IncomingId, kept.Json);
        }

        foreach (var asked in turn.Inquiries)
        {
            _inquiry.Execute(
                asked.At.ToUnixTimeMilliseconds(), asked.Channel, asked.Language.Code(), asked.Topic, asked.Outcome,
                asked.Sources, asked.Text, asked.Revision);
        }
    }

    /// <summary>Its id. One that is remembered is tried first, for that takes a third of the time; the row may be gone or another's by now.</summary>
    private long WriteConversation(TurnRecord turn)
    {
        var (key, next, language, at) =
            (turn.Key.ToString(), turn.FirstSequence + turn.Activities.Count, turn.Language?.Code(), turn.At.ToUnixTimeMilliseconds());
        if (_ids.TryGetValue(turn.Key, out var known) && _known.Changes(next, language, at, known, key) == 1)
        {
            return known;
        }

        if (_ids.Count == MostIds)
        {
            _ids.Clear();
        }

        return _ids[turn.Key] = _conversation.Number(key, next, language, at);
    }

    public void Dispose()
    {
        foreach (var statement in new IDisposable[] { _begin, _commit, _rollback, _known, _conversation, _state, _forget, _activity, _inquiry })
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }
}
