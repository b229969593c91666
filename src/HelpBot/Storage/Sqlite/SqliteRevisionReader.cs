using System.Text.Json;
using HelpBot.Storage.Revisions;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Reads revisions by plain ADO.NET: a service that only serves then never loads EF Core, which saves start-up time and memory.</summary>
public sealed class SqliteRevisionReader(SqliteDatabase database) : IRevisionReader, IDisposable
{
    private readonly Lock _sync = new();
    private SqliteConnection? _connection;

    public Task<int> LatestNumberAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Read("SELECT coalesce(max(Number), 0) FROM Revisions", row => row.GetInt32(0)));

    public Task<Revision?> LatestAsync(CancellationToken cancellationToken) => Task.FromResult(Read(
        "SELECT Number, Author, At, Note, Texts FROM Revisions ORDER BY Number DESC LIMIT 1",
        row => new Revision(
            row.GetInt32(0),
            row.GetString(1),
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
            row.GetString(3),
            JsonSerializer.Deserialize(row.GetString(4), RevisionJson.Default.DictionaryStringString)!)));

    public void Dispose() => _connection?.Dispose();

    private T? Read<T>(string sql, Func<SqliteDataReader, T> take)
    {
        lock (_sync)
        {
            try
            {
                if (_connection is { } open && OpenFile.HasMoved(open))
                {
                    _connection = null;
                    open.Dispose();
                }

                _connection ??= database.Open();
                using var command = _connection.CreateCommand();
                command.CommandText = sql;
                using var row = command.ExecuteReader();
                return row.Read() ? take(row) : default;
            }
            catch (SqliteException)
            {
                // The next time finds a file that was moved or mounted again.
                _connection?.Dispose();
                _connection = null;
                throw;
            }
        }
    }
}
