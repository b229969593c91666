using System.Collections.Concurrent;
using System.Data.Common;

namespace HelpBot.Benchmarks.Stores;

/// <summary>Plain ADO.NET: one command reads, one writes in a transaction of its own.</summary>
internal sealed class PlainTurns(Func<DbConnection> open, bool isSqlite) : ITurns
{
    private const string Read =
        """
        SELECT id, next_sequence, language FROM conversation WHERE key = @key;
        SELECT s.key, s.json FROM conversation c JOIN conversation_state s ON s.conversation_id = c.id WHERE c.key = @key;
        SELECT a.sequence, a.json FROM conversation c JOIN activity a ON a.conversation_id = c.id WHERE c.key = @key ORDER BY a.sequence DESC LIMIT 60;
        """;

    private const string Write =
        """
        INSERT INTO conversation (key, next_sequence, language, updated_at) VALUES (@key, @next + 2, 'en', 0)
            ON CONFLICT (key) DO UPDATE SET next_sequence = excluded.next_sequence;
        INSERT INTO activity (conversation_id, sequence, turn, json) SELECT id, @next, @next, @said FROM conversation WHERE key = @key;
        INSERT INTO activity (conversation_id, sequence, turn, json) SELECT id, @next + 1, @next, @reply FROM conversation WHERE key = @key;
        INSERT INTO conversation_state (conversation_id, key, json) SELECT id, 'state', @state FROM conversation WHERE key = @key
            ON CONFLICT (conversation_id, key) DO UPDATE SET json = excluded.json;
        INSERT INTO "Inquiries" ("At", "Channel", "Language", "Topic", "Outcome", "Sources", "Text", "Revision")
            VALUES (0, 'web', 'en', 'help', 'answered', 'contact:telephone', 'where is it', 1);
        """;

    private readonly ConcurrentBag<DbConnection> _connections = [];

    public async Task TurnAsync(int conversation)
    {
        var connection = _connections.TryTake(out var idle) ? idle : open();
        var key = $"plain{conversation}";
        var next = await NextAsync(connection, key);
        await using var write = connection.CreateCommand();

        // Several statements of one command are one transaction on PostgreSQL.
        write.CommandText = isSqlite ? $"BEGIN IMMEDIATE; {Write} COMMIT;" : Write;
        Add(write, ("@key", key), ("@next", next), ("@said", SampleTurn.Said), ("@reply", SampleTurn.Reply), ("@state", SampleTurn.State));
        await write.ExecuteNonQueryAsync();
        _connections.Add(connection);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections)
        {
            await connection.DisposeAsync();
        }
    }

    private static async Task<long> NextAsync(DbConnection connection, string key)
    {
        await using var read = connection.CreateCommand();
        read.CommandText = Read;
        Add(read, ("@key", key));
        await using var rows = await read.ExecuteReaderAsync();
        var next = await rows.ReadAsync() ? rows.GetInt64(1) : 1;
        while (await rows.NextResultAsync())
        {
            while (await rows.ReadAsync())
            {
                _ = rows[1];
            }
        }

        return next;
    }

    private static void Add(DbCommand command, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
