using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>Makes the first data-protection key when there is none: one node does, the others wait and find it.</summary>
public sealed class PostgresFirstKey(PostgresDatabase database, IKeyManager keys, TimeProvider time) : IHostedService
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (keys.GetAllKeys().Count > 0)
        {
            return;
        }

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

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
