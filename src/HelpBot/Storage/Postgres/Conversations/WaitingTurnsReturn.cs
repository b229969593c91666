using HelpBot.Turns;
using Npgsql;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Looks every few seconds whether the database is there, also when nobody asks anything. While it is away, tries it every
/// second; when it is back, writes the held turns and lets new ones through.</summary>
internal sealed partial class WaitingTurnsReturn : IAsyncDisposable
{
    private const int AtOnce = 256;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(3);

    private readonly NpgsqlDataSource _source;
    private readonly RecentConversations _recent;
    private readonly WaitingTurns _held;
    private readonly Outage _outage;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _loop;

    public WaitingTurnsReturn(NpgsqlDataSource source, RecentConversations recent, WaitingTurns held, Outage outage, TimeProvider time, ILogger logger)
    {
        (_source, _recent, _held, _outage, _time, _logger) = (source, recent, held, outage, time, logger);
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Tries once more to write what is held, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        if (_held.IsAway && !await TryAsync())
        {
            LogLost(_held.Health.Held);
        }

        _end.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await WaitAsync();
                while (!await TryAsync())
                {
                    await Task.Delay(Pause, _time, _end.Token);
                }

                if (_outage.IsOver())
                {
                    // Those that broke meanwhile would fail whoever gets them next.
                    _source.Clear();
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

    private async Task<bool> TryAsync()
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync();
            do
            {
                while (_held.Oldest(AtOnce) is { Turns.Count: > 0 } batch)
                {
                    await WriteAsync(connection, batch);
                    _held.Remove(batch);
                }

                // Also when no turn is held: a server that takes connections may yet not answer, or be a new one without tables.
                await WriteAsync(connection, new TurnBatch());
            }
            while (!_held.TryReturn());
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

    private async Task WriteAsync(NpgsqlConnection connection, TurnBatch batch)
    {
        bool[] kept;
        try
        {
            kept = await batch.WriteAsync(connection, CancellationToken.None);
        }
        catch (NpgsqlException failure) when (PostgresFailure.IsRefusal(failure) || PostgresFailure.IsCollision(failure))
        {
            kept = new bool[batch.Turns.Count];
        }

        for (var i = 0; i < kept.Length; i++)
        {
            _recent.Saved(batch.Turns[i].Key, moved: !kept[i] && !await PlaceAsync(connection, batch.Turns[i]));
        }
    }

    private async Task<bool> PlaceAsync(NpgsqlConnection connection, TurnRecord turn)
    {
        try
        {
            return await WaitingTurnWriter.WriteAsync(connection, turn, CancellationToken.None);
        }
        catch (NpgsqlException failure) when (PostgresFailure.IsRefusal(failure))
        {
            LogRefused(PostgresFailure.Describe(failure));
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is away: {Reason}. {Turns} turns are held in memory.")]
    private partial void LogStillAway(string reason, int turns);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is back, and every turn that was held is in it.")]
    private partial void LogBack();

    [LoggerMessage(Level = LogLevel.Error, Message = "A held turn contradicts the database ({Reason}) and is not kept.")]
    private partial void LogRefused(string reason);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The service ends while the database is away: {Turns} turns are lost.")]
    private partial void LogLost(int turns);
}
