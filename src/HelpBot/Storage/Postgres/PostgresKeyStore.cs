using System.Collections.Concurrent;
using HelpBot.Hosting;
using HelpBot.Storage.Keys;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Keys as rows of table <c>Keys</c>: what one node adds first counts for all. With the database away, as this node saw them
/// last; a key that it adds meanwhile goes in when the database is back.</summary>
public sealed class PostgresKeyStore(PostgresDatabase database, KeySeal seal, KeyCopies copies) : IKeyStore
{
    private const string Insert = """INSERT INTO "Keys" ("Name", "Value") VALUES ($1, $2) ON CONFLICT ("Name") DO NOTHING""";

    private readonly ConcurrentDictionary<string, string> _waiting = new();

    public async Task<byte[]> KeepAsync(string name, Func<byte[]> make, CancellationToken cancellationToken)
    {
        try
        {
            var kept = await FindAsync(name, cancellationToken);
            if (kept is null)
            {
                await using var insert = Command(Insert, name, seal.Close(name, make()));
                await insert.ExecuteNonQueryAsync(cancellationToken);
                kept = await FindAsync(name, cancellationToken);
            }

            copies.Save(name, kept!);
            return seal.Read(name, kept!);
        }
        catch (Exception failure) when (PostgresFailure.IsAway(failure) && copies.Find(name) is not null)
        {
            return seal.Read(name, copies.Find(name)!);
        }
    }

    /// <summary>All keys whose name begins so.</summary>
    public IReadOnlyList<byte[]> ReadAll(string prefix)
    {
        // Called by ASP.NET's data protection, which knows no asynchronous keys.
        IEnumerable<(string Name, string Value)> found;
        try
        {
            foreach (var (name, value) in _waiting)
            {
                using var insert = Command(Insert, name, value);
                insert.ExecuteNonQuery();
                _waiting.TryRemove(name, out _);
            }

            found = Rows(prefix);
        }
        catch (Exception failure) when (PostgresFailure.IsAway(failure))
        {
            found = copies.All(prefix).Concat(_waiting.Select(key => (key.Key, key.Value)));
        }

        return [.. found.Select(key => seal.Read(key.Name, key.Value))];
    }

    public void Add(string name, byte[] value)
    {
        var text = seal.Close(name, value);
        try
        {
            using var insert = Command(Insert, name, text);
            insert.ExecuteNonQuery();
        }
        catch (Exception failure) when (PostgresFailure.IsAway(failure))
        {
            _waiting[name] = text;
        }
    }

    private List<(string Name, string Value)> Rows(string prefix)
    {
        using var command = Command("""SELECT "Name", "Value" FROM "Keys" WHERE starts_with("Name", $1) ORDER BY "Name" """, prefix);
        using var rows = command.ExecuteReader();
        var found = new List<(string Name, string Value)>();
        while (rows.Read())
        {
            found.Add((rows.GetString(0), rows.GetString(1)));
        }

        copies.Only(prefix, [.. found.Select(key => key.Name)]);
        found.ForEach(key => copies.Save(key.Name, key.Value));
        return found;
    }

    private async Task<string?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var select = Command("""SELECT "Value" FROM "Keys" WHERE "Name" = $1""", name);
        return (string?)await select.ExecuteScalarAsync(cancellationToken);
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
}
