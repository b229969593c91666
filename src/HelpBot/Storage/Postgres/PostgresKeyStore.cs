using HelpBot.Hosting;
using HelpBot.Storage.Keys;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Keys as rows of table <c>Keys</c>: what one node adds first counts for all.</summary>
public sealed class PostgresKeyStore(PostgresDatabase database, KeySeal seal) : IKeyStore
{
    private const string Insert = """INSERT INTO "Keys" ("Name", "Value") VALUES ($1, $2) ON CONFLICT ("Name") DO NOTHING""";

    public async Task<byte[]> KeepAsync(string name, Func<byte[]> make, CancellationToken cancellationToken)
    {
        var kept = await FindAsync(name, cancellationToken);
        if (kept is null)
        {
            await using var insert = Command(Insert, name, seal.Close(name, make()));
            await insert.ExecuteNonQueryAsync(cancellationToken);
            kept = await FindAsync(name, cancellationToken);
        }

        return seal.Read(name, kept!);
    }

    /// <summary>All keys whose name begins so.</summary>
    public IReadOnlyList<byte[]> ReadAll(string prefix)
    {
        // Called by ASP.NET's data protection, which knows no asynchronous keys.
        using var command = Command("""SELECT "Name", "Value" FROM "Keys" WHERE starts_with("Name", $1) ORDER BY "Name" """, prefix);
        using var rows = command.ExecuteReader();
        var found = new List<byte[]>();
        while (rows.Read())
        {
            found.Add(seal.Read(rows.GetString(0), rows.GetString(1)));
        }

        return found;
    }

    public void Add(string name, byte[] value)
    {
        using var insert = Command(Insert, name, seal.Close(name, value));
        insert.ExecuteNonQuery();
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
