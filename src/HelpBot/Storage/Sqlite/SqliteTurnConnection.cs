using System.Data.Common;
using HelpBot.Turns;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>The writer's connection: opened when it is needed, closed after a failure, and taken care of when the file is moved,
/// deleted or replaced. For one caller at a time.</summary>
internal sealed class SqliteTurnConnection(SqliteDatabase database, IDatabaseUpdate? update, LogCheckpoints log, TimeProvider time) : IAsyncDisposable
{
    private const int LockSeconds = 1;

    private readonly LostFile _lost = new(database, time);
    private TurnStatements? _statements;
    private bool _hasFailed;

    /// <summary>Writes turns in one transaction; with none, looks whether they could be.</summary>
    /// <param name="held">Older ones.</param>
    /// <param name="turns">New ones.</param>
    /// <param name="onRefused">Told how many contradict the database.</param>
    /// <returns>Why nothing was written, in words; null when all is.</returns>
    public async Task<string?> TryWriteAsync(IReadOnlyCollection<TurnRecord> held, IReadOnlyCollection<TurnRecord> turns, Action<int> onRefused)
    {
        try
        {
            if (database.IsSuspect)
            {
                await FailAsync();
            }

            if (held.Count + turns.Count == 0 && _statements is null && !_hasFailed)
            {
                return null;
            }

            if (!await IsOpenAsync())
            {
                return SqliteProblem.Moved;
            }

            if (!_statements!.TryWrite([.. held, .. turns], out var refused))
            {
                onRefused(refused);
            }

            log.OnCommitted(_statements.Connection);
            _hasFailed = false;
            return null;
        }
        catch (SqliteException failure)
        {
            await FailAsync();
            if (SqliteProblem.IsDamage(failure))
            {
                database.Suspect();
            }

            return SqliteProblem.Words(failure);
        }
#pragma warning disable CA1031 // The one catch-all of the writer: whatever went wrong, people wait for their replies.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await FailAsync();
            return failure is DbException or IOException or UnauthorizedAccessException
                ? "the database file or its folder cannot be used"
                : failure.GetType().Name;
        }
    }

    /// <summary>Closes the connection; the next turn opens another.</summary>
    public Task RestAsync() => CloseAsync();

    public async ValueTask DisposeAsync() => await CloseAsync();

    /// <summary>False when there is nothing to do but wait.</summary>
    private async Task<bool> IsOpenAsync()
    {
        if (_statements is { } open && OpenFile.HasMoved(open.Connection))
        {
            await log.EndAsync();
            if (!_lost.TryRecover(open.Connection))
            {
                _hasFailed = true;
                return false;
            }

            await FailAsync();
        }

        if (_statements is null)
        {
            if (_hasFailed && update is not null && File.Exists(database.Path))
            {
                await update.UpdateAsync(CancellationToken.None);
            }

            _statements = new TurnStatements(database.Open(LockSeconds));
        }

        return true;
    }

    /// <summary>A new connection next time: it forgets the open transaction, and finds a file that was moved or mounted again.</summary>
    private Task FailAsync()
    {
        _hasFailed = true;
        return CloseAsync();
    }

    private async Task CloseAsync()
    {
        await log.EndAsync();
        _statements?.Dispose();
        _statements = null;
    }
}
