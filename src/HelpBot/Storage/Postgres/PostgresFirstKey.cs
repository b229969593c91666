using System.Data.Common;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Makes the first data-protection key when there is none: one node does, the others wait and find it.</summary>
public sealed class PostgresFirstKey(PostgresDatabase database, IKeyManager keys, TimeProvider time) : IHostedService
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (keys.GetAllKeys().Count == 0)
            {
                await MakeAsync(cancellationToken);
            }
        }
        catch (Exception away) when (away is DbException or TimeoutException)
        {
            // The database is away, and its tables may not be there yet: ASP.NET makes a key when one is first needed.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MakeAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var alone = new NpgsqlCommand($"SELECT pg_advisory_xact_lock({AdvisoryLocks.Keys})", connection, transaction);
        await alone.ExecuteNonQueryAsync(cancellationToken);
        if (keys.GetAllKeys().Count == 0)
        {
            var now = time.GetUtcNow();
            keys.CreateNewKey(now, now + Lifetime);
        }
    }
}
