using HelpBot.Storage.Backup;
using HelpBot.Storage.Postgres.Migrations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Brings the tables up to date. Of several nodes that start at once one does it, and the others wait for it.</summary>
public sealed partial class PostgresUpdate(
    PostgresDatabase database, IDbContextFactory<PostgresContext> contexts, ILogger<PostgresUpdate> logger) : IDatabaseUpdate
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public async Task UpdateAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        if (await HasLastMigrationAsync(connection, cancellationToken))
        {
            return;
        }

        database.LacksTables = true;
        try
        {
            await MigrateAsync(connection, cancellationToken);
        }
        finally
        {
            database.LacksTables = false;
        }
    }

    private async Task MigrateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({AdvisoryLocks.Migration})", cancellationToken);
        try
        {
            if (!await HasLastMigrationAsync(connection, cancellationToken))
            {
                LogMigrating(PostgresMigrationIds.Last);
                await using var context = await contexts.CreateDbContextAsync(cancellationToken);
                context.Database.SetCommandTimeout(Longest);
                await context.Database.MigrateAsync(cancellationToken);
            }
        }
        finally
        {
            await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({AdvisoryLocks.Migration})", CancellationToken.None);
        }
    }

    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT count(to_regclass(format('%I', name))) FROM unnest($1) AS name", connection);
        command.Parameters.Add(new() { Value = StoredTables.All.Select(table => table.Name).Append("__EFMigrationsHistory").ToArray() });
        return await command.ExecuteScalarAsync(cancellationToken) is 0L;
    }

    public string? ReasonToWait(Exception failure) => PostgresFailure.IsAway(failure) ? PostgresFailure.Describe(failure) : null;

    /// <summary>Asked without EF Core, which takes its time to begin. True also when a newer program was here: it only added.</summary>
    private static async Task<bool> HasLastMigrationAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (await ScalarAsync(connection, """SELECT to_regclass('"__EFMigrationsHistory"')::text""", cancellationToken) is null)
        {
            return false;
        }

        var last = await ScalarAsync(connection, """SELECT max("MigrationId") FROM "__EFMigrationsHistory" """, cancellationToken);
        return string.CompareOrdinal(last, PostgresMigrationIds.Last) >= 0;
    }

    private static async Task<string?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = (int)Longest.TotalSeconds };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The database's tables are brought up to {Migration}.")]
    private partial void LogMigrating(string migration);
}
