using System.Text.Json;
using HelpBot.Storage.Revisions;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Reads revisions by plain ADO.NET: a service that only serves then never loads EF Core.</summary>
public sealed class PostgresRevisionReader(PostgresDatabase database) : IRevisionReader
{
    public async Task<int> LatestNumberAsync(CancellationToken cancellationToken)
    {
        await using var command = database.Source.CreateCommand("""SELECT coalesce(max("Number"), 0) FROM "Revisions" """);
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async Task<Revision?> LatestAsync(CancellationToken cancellationToken)
    {
        await using var command = database.Source.CreateCommand(
            """SELECT "Number", "Author", "At", "Note", "Texts" FROM "Revisions" ORDER BY "Number" DESC LIMIT 1""");
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? Read(row) : null;
    }

    private static Revision Read(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetString(1),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
        row.GetString(3),
        JsonSerializer.Deserialize(row.GetString(4), RevisionJson.Default.DictionaryStringString)!);
}
