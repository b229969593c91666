using HelpBot.Conversation;
using HelpBot.Turns;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>The prepared statements that read a conversation. For one caller at a time.</summary>
internal sealed class ConversationReader(SqliteConnection connection) : IDisposable
{
    private readonly Statement _conversation = new(
        connection, "SELECT id, next_sequence, language FROM conversation WHERE key = $key", "$key");

    private readonly Statement _state = new(connection, "SELECT key, json FROM conversation_state WHERE conversation_id = $id", "$id");

    private readonly Statement _activities = new(
        connection,
        """
        SELECT sequence, turn, incoming_id, json FROM activity
        WHERE conversation_id = $id AND sequence > $after ORDER BY sequence LIMIT $most
        """,
        "$id", "$after", "$most");

    /// <summary>True when its file is no longer the one at the path.</summary>
    public bool HasMoved => OpenFile.HasMoved(connection);

    /// <summary>The conversation with its newest activities; null when it was never kept.</summary>
    public KeptConversation? Read(ConversationKey key)
    {
        if (Find(key) is not var (id, next, language))
        {
            return null;
        }

        return new KeptConversation
        {
            Key = key,
            NextSequence = next,
            Language = Languages.Parse(language),
            State = ReadState(id),
            Tail = ReadActivities(id, Math.Max(0, next - 1 - KeptConversation.TailLength), KeptConversation.TailLength),
        };
    }

    public KeptActivity[] Read(ConversationKey key, long after, int most) =>
        Find(key) is var (id, _, _) ? ReadActivities(id, after, most) : [];

    public void Dispose()
    {
        _conversation.Dispose();
        _state.Dispose();
        _activities.Dispose();
        connection.Dispose();
    }

    private (long Id, long Next, string? Language)? Find(ConversationKey key)
    {
        using var row = _conversation.Read(key.ToString());
        return row.Read() ? (row.GetInt64(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2)) : null;
    }

    private Dictionary<string, byte[]> ReadState(long id)
    {
        var found = new Dictionary<string, byte[]>();
        using var rows = _state.Read(id);
        while (rows.Read())
        {
            found[rows.GetString(0)] = rows.GetFieldValue<byte[]>(1);
        }

        return found;
    }

    private KeptActivity[] ReadActivities(long id, long after, int most)
    {
        var found = new List<KeptActivity>();
        using var rows = _activities.Read(id, after, most);
        while (rows.Read())
        {
            found.Add(new KeptActivity(
                rows.GetInt64(0), rows.GetInt64(1), rows.IsDBNull(2) ? null : rows.GetString(2), rows.GetFieldValue<byte[]>(3)));
        }

        return [.. found];
    }
}
