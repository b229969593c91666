using System.Threading.Channels;
using HelpBot.Turns;
using Channel = System.Threading.Channels.Channel;

namespace HelpBot.Storage.Sqlite;

/// <summary>Group commit: the only writer of turns. Turns that arrive while one transaction runs share the next. When the
/// database cannot be written, turns are held in memory, nobody waits, and they are written as soon as it can be.</summary>
public sealed partial class SqliteTurnWriter : IAsyncDisposable
{
    private const int MostInOneTransaction = 256;

    // From so many on, sharing a commit among more saves little.
    private const int EnoughInOneTransaction = 16;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>();
    private readonly RecentConversations _recent;
    private readonly HeldTurns _held;
    private readonly SqliteTurnConnection _connection;
    private readonly Outage _outage;
    private readonly LastTries _last;
    private readonly ILogger _logger;
    private readonly ITimer _tick;
    private readonly Task _loop;
    private volatile string? _problem;
    private long _lost;

    /// <param name="database">Where to write.</param>
    /// <param name="recent">What was written stays here for a while.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told of failures, without any text.</param>
    /// <param name="update">Brings tables up to date when the file comes back; null: they are.</param>
    /// <param name="held">Keeps turns while the database is away; null: as by the defaults.</param>
    /// <param name="lastTries">How long it tries at the end to write what is held; null: as usual.</param>
    /// <param name="log">Brings the log into the file; null: as usual.</param>
    public SqliteTurnWriter(
        SqliteDatabase database,
        RecentConversations recent,
        TimeProvider time,
        ILogger<SqliteTurnWriter> logger,
        IDatabaseUpdate? update = null,
        HeldTurns? held = null,
        TimeSpan? lastTries = null,
        LogCheckpoints? log = null)
    {
        _recent = recent;
        _held = held ?? new HeldTurns(recent, new Hosting.LimitOptions().HeldMegabytes * (1L << 20));
        _connection = new SqliteTurnConnection(database, update, log ?? new LogCheckpoints(database), time);
        _outage = new Outage(time);
        _last = new LastTries(lastTries, time, logger);
        _logger = logger;
        _loop = Task.Run(RunAsync);
        _tick = time.CreateTimer(_ => _requests.Writer.TryWrite(Request.Tick), null, Period, Period);
    }

    /// <summary>Whether turns reach the file, and how many wait for it.</summary>
    public StoreHealth Health => new(_problem, _held.Count, _held.Lost);

    /// <summary>Done when the turn is in the database, or held for it.</summary>
    public Task WriteAsync(KeptConversation after, TurnRecord turn)
    {
        var request = new Request(after, turn, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _requests.Writer.TryWrite(request)
            ? request.Done.Task
            : Task.FromException(new ObjectDisposedException(nameof(SqliteTurnWriter)));
    }

    /// <summary>Does something while no turn is being written; turns wait for it.</summary>
    public async Task RunAloneAsync(Action work)
    {
        var request = new Request(null!, null!, new(TaskCreationOptions.RunContinuationsAsynchronously)) { Alone = work };
        ObjectDisposedException.ThrowIf(!_requests.Writer.TryWrite(request), this);
        await request.Done.Task;
    }

    /// <summary>Writes what is queued, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _tick.DisposeAsync();
        _requests.Writer.TryComplete();
        await _loop;
        await _connection.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<Request>(MostInOneTransaction);
        while (await _requests.Reader.WaitToReadAsync())
        {
            // Whoever is at work on a turn now goes first: a transaction for many costs little more than one for one. Nobody is there: no wait.
            await Task.Yield();
            var isTick = await TakeAsync(batch);
            if (_problem is not null)
            {
                Hold(batch);
            }

            if (batch.Count > 0 || isTick)
            {
                await WriteAsync(batch);
            }

            batch.Clear();
        }

        await _last.RunAsync(() => _held.Count, async _ =>
        {
            await WriteAsync(batch);
            return _held.Count == 0;
        });
    }

    /// <summary>Takes what has arrived; true when it is time to look after the database.</summary>
    private async ValueTask<bool> TakeAsync(List<Request> batch)
    {
        var isTick = false;

        // Were all taken, all would be answered and ask again at once, and while the next commit runs the other processors would have nothing to do.
        var most = Math.Clamp(_requests.Reader.Count / 2, EnoughInOneTransaction, MostInOneTransaction);
        while (batch.Count < most && _requests.Reader.TryRead(out var request))
        {
            if (request == Request.Tick)
            {
                isTick = true;
            }
            else if (request.Alone is { } work)
            {
                await _connection.RestAsync();
                Do(work, request.Done);
            }
            else
            {
                batch.Add(request);
            }
        }

        return isTick;
    }

    private static void Do(Action work, TaskCompletionSource done)
    {
        try
        {
            work();
            done.SetResult();
        }
#pragma warning disable CA1031 // Whoever asked for it is told.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            done.SetException(failure);
        }
    }

    private async Task WriteAsync(List<Request> batch)
    {
        var problem = await _connection.TryWriteAsync(_held.All, [.. batch.Select(request => request.Turn)], LogRefused);
        if (problem is null)
        {
            var written = _held.Count;
            _held.Saved();
            _problem = null;
            Answer(batch, unsaved: 0);
            if (_outage.IsOver())
            {
                LogBack(written);
            }

            return;
        }

        _problem = problem;
        Hold(batch);
        var lost = _held.Lost - _lost;
        if (_outage.IsNews() || (lost > 0 && _lost == 0))
        {
            LogAway(problem, _held.Count, lost);
        }

        _lost = _held.Lost;
    }

    private void Hold(List<Request> batch)
    {
        batch.ForEach(request => _held.Add(request.Turn));
        Answer(batch, unsaved: 1);
        batch.Clear();
    }

    private void Answer(List<Request> batch, int unsaved)
    {
        foreach (var request in batch)
        {
            _recent.Put(request.After, unsaved);
            request.Done.SetResult();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Answers go on, but turns cannot be written: {Problem}. {Turns} are held in memory; {Lost} more were given up for lack of it.")]
    private partial void LogAway(string problem, int turns, long lost);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database can be written again; {Turns} turns held in memory are in it now.")]
    private partial void LogBack(int turns);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Turns} turns contradict the database and are not kept; does another process use the same file?")]
    private partial void LogRefused(int turns);

    private sealed record Request(KeptConversation After, TurnRecord Turn, TaskCompletionSource Done)
    {
        /// <summary>Nothing to write: have a look whether the database is still there.</summary>
        public static Request Tick { get; } = new(null!, null!, null!);

        public Action? Alone { get; init; }
    }
}
