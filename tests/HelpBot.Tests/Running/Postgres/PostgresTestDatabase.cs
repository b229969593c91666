using Npgsql;

namespace HelpBot.Tests.Running.Postgres;

/// <summary>An empty database of the test's own; it goes away with the test.</summary>
public sealed class PostgresTestDatabase : IAsyncDisposable
{
    private readonly string _server;

    private PostgresTestDatabase(string server) => _server = server;

    public string Name { get; } = $"helpbot_{Guid.NewGuid():N}";

    /// <summary>For <c>HelpBot:Database</c>.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = Name }.ToString();

    /// <summary>The same for a node whose server is never away: it waits, however slow this machine is.</summary>
    public string PatientConnectionString => $"{ConnectionString};{PostgresServer.Patience}";

    /// <param name="server">Connection string of a server; null: the shared one.</param>
    public static async Task<PostgresTestDatabase> CreateAsync(string? server = null)
    {
        var database = new PostgresTestDatabase(server ?? await PostgresServer.ConnectionStringAsync());
        await database.OnServerAsync($"CREATE DATABASE {database.Name}");
        return database;
    }

    /// <summary>The first value that a query gives.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection($"{PatientConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public Task ExecuteAsync(string sql) => OnServerAsync(sql);

    public async ValueTask DisposeAsync() => await OnServerAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection($"{_server};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }
}
