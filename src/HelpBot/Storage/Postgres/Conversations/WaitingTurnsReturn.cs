using HelpBot.Turns;
using Npgsql;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Looks every few seconds whether the database is there, also when nobody asks anything. While it is away, tries it every
/// second; when it is back, writes the held turns and lets new ones through.</summary>
internal sealed partial class WaitingTurnsReturn : IAsyncDisposable
{
    // Few, so that a server that is slow finishes them in time.
    private const int AtOnce = 64;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(3);

    private readonly PostgresDatabase _database;
    private readonly RecentConversations _recent;
    private readonly WaitingTurns _held;
    private readonly Outage _outage;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly LastTries _last;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _loop;

    public WaitingTurnsReturn(
        PostgresDatabase database, RecentConversations recent, WaitingTurns held, Outage outage, LastTries last, TimeProvider time, ILogger logger)
    {
        (_database, _recent, _held, _outage, _last, _time, _logger) = (database, recent, held, outage, last, time, logger);
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Tries for a while to write what is held, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        await _last.RunAsync(() => _held.Health.Held, end => TryAsync(WriteHeldAsync, end));
        _end.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await WaitAsync();
                while (!await TryAsync(WriteAllAsync, CancellationToken.None))
                {
                    await Task.Delay(Pause, _time, _end.Token);
                }

                if (_outage.IsOver())
                {
                    // Those that broke meanwhile would fail whoever gets them next.
                    _database.Source.Clear();
                    LogBack();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
    }

    /// <summary>Until the database is away, or it is time to look.</summary>
    private async Task WaitAsync()
    {
        try
        {
            await _held.WaitAsync(_end.Token).WaitAsync(Period, _time, _end.Token);
        }
        catch (TimeoutException)
        {
            // Time to look.
        }
    }

    private async Task<bool> TryAsync(Func<CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        try
        {
            await write(cancellationToken);
            return true;
        }
#pragma warning disable CA1031 // Whatever it is, the next second tries again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _held.Hold(PostgresFailure.Problem(failure), []);
            if (_outage.IsNews())
            {
                LogStillAway(PostgresFailure.Describe(failure), _held.Health.Held);
            }

            return false;
        }
    }

    private async Task WriteAllAsync(CancellationToken cancellationToken)
    {
        if (_database.LacksTables && _held.Health.Held == 0)
        {
            return;
        }

        do
        {
            // Also when no turn is held: a server that takes connections may yet not answer, or be a new one without tables.
            await using var connection = await _database.Source.OpenConnectionAsync(cancellationToken);
            await new TurnBatch().WriteAsync(connection, cancellationToken);
            await WriteHeldAsync(cancellationToken);
        }
        while (!_held.TryReturn());
    }

    private async Task WriteHeldAsync(CancellationToken cancellationToken)
    {
        var batch = _held.Oldest(AtOnce);
        if (batch.Turns.Count == 0)
        {
            return;
        }

        await using var connection = await _database.Patient.OpenConnectionAsync(cancellationToken);
        for (; batch.Turns.Count > 0; batch = _held.Oldest(AtOnce))
        {
            await WriteAsync(connection, batch, cancellationToken);
            _held.Remove(batch);
        }
    }

    private async Task WriteAsync(NpgsqlConnection connection, TurnBatch batch, CancellationToken cancellationToken)
    {
        bool[] kept;
        try
        {
            kept = await batch.WriteAsync(connection, cancellationToken);
        }
        catch (NpgsqlException failure) when (PostgresFailure.IsRefusal(failure) || PostgresFailure.IsCollision(failure))
        {
            kept = new bool[batch.Turns.Count];
        }

        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i])
            {
                await PlaceAsync(connection, batch.Turns[i], cancellationToken);
            }

            _recent.Saved(batch.Turns[i].Key, moved: !kept[i]);
        }
    }

    private async Task PlaceAsync(NpgsqlConnection connection, TurnRecord turn, CancellationToken cancellationToken)
    {
        try
        {
            await WaitingTurnWriter.WriteAsync(connection, turn, cancellationToken);
        }
        catch (NpgsqlException failure) when (PostgresFailure.IsRefusal(failure))
        {
            LogRefused(PostgresFailure.Describe(failure));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is away: {Reason}. {Turns} turns are held in memory.")]
    private partial void LogStillAway(string reason, int turns);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is back, and every turn that was held is in it.")]
    private partial void LogBack();

    [LoggerMessage(Level = LogLevel.Error, Message = "A held turn contradicts the database ({Reason}) and is not kept.")]
    private partial void LogRefused(string reason);
}
