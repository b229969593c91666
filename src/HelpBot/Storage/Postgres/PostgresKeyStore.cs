using System.Collections.Concurrent;
using HelpBot.Hosting;
using HelpBot.Storage.Keys;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Keys as rows of table <c>Keys</c>: what one node adds first counts for all. With the database away, as this node saw them
/// last, or keys of its own; what it added meanwhile goes in when the database is back.</summary>
public sealed partial class PostgresKeyStore(
    PostgresDatabase database, KeySeal seal, KeyCopies copies, TimeProvider time, ILogger<PostgresKeyStore> logger) : IKeyStore
{
    private const string Insert = """INSERT INTO "Keys" ("Name", "Value") VALUES ($1, $2) ON CONFLICT ("Name") DO NOTHING""";

    private const string Select = """SELECT "Name", "Value" FROM "Keys" WHERE starts_with("Name", $1) ORDER BY "Name" """;

    // Signed with while no shared key was known here; kept on this machine, because it may start again before the database is back.
    private const string Own = "own/";

    private readonly ConcurrentDictionary<string, string> _waiting = new();
    private readonly ConcurrentDictionary<string, string> _seen = new();

    public bool IsShared => true;

    public async Task<byte[]> KeepAsync(string name, Func<byte[]> make, CancellationToken cancellationToken)
    {
        try
        {
            var kept = await FindAsync(name, cancellationToken);
            if (kept is null)
            {
                await InsertAsync(name, seal.Close(name, make()), cancellationToken);
                kept = await FindAsync(name, cancellationToken);
                await PutBackAsync(_seen, cancellationToken);
            }

            await PutBackAsync(_waiting, cancellationToken);
            Remember(name, kept!);
            var key = seal.Read(name, kept!);
            await PassOnOwnAsync(name, key, cancellationToken);
            return key;
        }
        catch (Exception failure) when (PostgresFailure.IsAway(failure))
        {
            return copies.Find(name) is { } copy ? seal.Read(name, copy) : OwnOf(name, make);
        }
    }

    public Task KeepAlsoAsync(string name, byte[] key, CancellationToken cancellationToken)
    {
        var also = AlsoName.Of(name, key, time.GetUtcNow());
        return InsertAsync(also, seal.Close(also, key), cancellationToken);
    }

    public Task PutBackAsync(CancellationToken cancellationToken) => PutBackAsync(_seen, cancellationToken);

    public async Task<IReadOnlyList<byte[]>> AlsoAsync(string name, DateTimeOffset since, CancellationToken cancellationToken)
    {
        IEnumerable<(string Name, string Value)> found;
        try
        {
            found = await ReadAsync(AlsoName.Prefix(name), cancellationToken);
            foreach (var (old, _) in found.Where(key => AlsoName.IsOld(key.Name, since)))
            {
                await using var delete = Command("""DELETE FROM "Keys" WHERE "Name" = $1""", old);
                await delete.ExecuteNonQueryAsync(cancellationToken);
                _seen.TryRemove(old, out var _);
            }
        }
        catch (Exception failure) when (PostgresFailure.IsAway(failure))
        {
            found = copies.All(AlsoName.Prefix(name));
        }

        return [.. found.Where(key => !AlsoName.IsOld(key.Name, since)).Select(key => seal.Read(key.Name, key.Value))];
    }

    /// <summary>All keys whose name begins so.</summary>
    public IReadOnlyList<byte[]> ReadAll(string prefix)
    {
        // Called by ASP.NET's data protection, which knows no asynchronous keys.
        IEnumerable<(string Name, string Value)> found;
        try
        {
            using var command = Command(Select, prefix);
            using var rows = command.ExecuteReader();
            found = Take(prefix, rows);
        }
        catch (Exception failure) when (PostgresFailure.IsAway(failure))
        {
            found = copies.All(prefix);
        }

        return [.. found.Concat(_waiting.Select(key => (Name: key.Key, key.Value))).DistinctBy(key => key.Name)
            .Where(key => key.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(key => seal.Read(key.Name, key.Value))];
    }

    public void Add(string name, byte[] value)
    {
        var text = seal.Close(name, value);
        try
        {
            using var insert = Command(Insert, name, text);
            insert.ExecuteNonQuery();
            Remember(name, text);
        }
        catch (Exception failure) when (PostgresFailure.IsAway(failure))
        {
            _waiting[name] = text;
        }
    }

    /// <summary>Tokens were given that are signed with a key of this node's own: all nodes shall take them.</summary>
    private async Task PassOnOwnAsync(string name, byte[] kept, CancellationToken cancellationToken)
    {
        if (copies.Find(Own + name) is { } text)
        {
            var own = seal.Read(Own + name, text);
            if (!own.AsSpan().SequenceEqual(kept))
            {
                await KeepAlsoAsync(name, own, cancellationToken);
            }

            copies.Forget(Own + name);
        }
    }

    private byte[] OwnOf(string name, Func<byte[]> make)
    {
        if (copies.Find(Own + name) is { } own)
        {
            return seal.Read(Own + name, own);
        }

        LogOwn(name);
        var key = make();
        copies.Save(Own + name, seal.Close(Own + name, key));
        return key;
    }

    /// <summary>What was added while the database was away, or what was in the one that stood there before.</summary>
    private async Task PutBackAsync(ConcurrentDictionary<string, string> keys, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in keys)
        {
            await InsertAsync(name, value, cancellationToken);
            if (_waiting.TryRemove(name, out _))
            {
                Remember(name, value);
            }
        }
    }

    private void Remember(string name, string value)
    {
        _seen[name] = value;
        copies.Save(name, value);
    }

    private async Task<List<(string Name, string Value)>> ReadAsync(string prefix, CancellationToken cancellationToken)
    {
        await using var command = Command(Select, prefix);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        return Take(prefix, rows);
    }

    /// <summary>The rows, of which there are few; they came in one piece.</summary>
    private List<(string Name, string Value)> Take(string prefix, NpgsqlDataReader rows)
    {
        var found = new List<(string Name, string Value)>();
        while (rows.Read())
        {
            found.Add((rows.GetString(0), rows.GetString(1)));
        }

        copies.Only(prefix, [.. found.Select(key => key.Name)]);
        found.ForEach(key => Remember(key.Name, key.Value));
        return found;
    }

    private async Task<string?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var select = Command("""SELECT "Value" FROM "Keys" WHERE "Name" = $1""", name);
        return (string?)await select.ExecuteScalarAsync(cancellationToken);
    }

    private async Task InsertAsync(string name, string value, CancellationToken cancellationToken)
    {
        await using var insert = Command(Insert, name, value);
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(string sql, params string[] values)
    {
        var command = database.Source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The shared key '{Name}' cannot be read: until the database is back, other nodes do not know what is signed here.")]
    private partial void LogOwn(string name);
}
