using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Writes the tables anew, because the server leaves deleted rows in unused parts of its pages, also when it vacuums.</summary>
internal static class PostgresCompaction
{
    // Not the tables of revisions and the audit: nothing is ever deleted there.
    private static readonly string[] Tables = ["activity", "conversation_state", "conversation", "\"Inquiries\""];

    /// <summary>What an operator does where the program does not.</summary>
    public static readonly string ByHand = $"VACUUM FULL {string.Join(", ", Tables)}";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Bytes of the tables and their indexes.</summary>
    public static async Task<long> SizeAsync(PostgresDatabase database, CancellationToken cancellationToken)
    {
        await using var command = database.Source.CreateCommand("SELECT sum(pg_total_relation_size(name::regclass))::bigint FROM unnest($1) AS name");
        command.Parameters.Add(new() { Value = Tables });
        return await command.ExecuteScalarAsync(cancellationToken) is long bytes ? bytes : 0;
    }

    /// <summary>One table after the other; turns wait for the one that is being written.</summary>
    /// <returns>False when another node is at it, or the tables were in use for too long.</returns>
    /// <exception cref="NpgsqlException">The database is away.</exception>
    public static async Task<bool> WriteAnewAsync(PostgresDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = await database.Patient.OpenConnectionAsync(cancellationToken);
        if (!await AskAsync(connection, $"SELECT pg_try_advisory_lock({AdvisoryLocks.Housekeeping})", cancellationToken))
        {
            return false;
        }

        try
        {
            await ExecuteAsync(connection, "SET lock_timeout = '1s'", cancellationToken);
            foreach (var table in Tables)
            {
                await ExecuteAsync(connection, $"VACUUM (FULL) {table}", cancellationToken);
            }

            return true;
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        finally
        {
            await AskAsync(connection, $"SELECT pg_advisory_unlock({AdvisoryLocks.Housekeeping})", CancellationToken.None);
            await ExecuteAsync(connection, "RESET lock_timeout", CancellationToken.None);
        }
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = (int)Longest.TotalSeconds };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
