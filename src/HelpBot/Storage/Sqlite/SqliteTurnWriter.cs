using System.Threading.Channels;
using HelpBot.Turns;
using Microsoft.Data.Sqlite;
using Channel = System.Threading.Channels.Channel;

namespace HelpBot.Storage.Sqlite;

/// <summary>Group commit: the only writer of turns. Turns that arrive while one transaction runs share the next. When the
/// database cannot be written, turns are held in memory and written as soon as it can be.</summary>
public sealed partial class SqliteTurnWriter : IAsyncDisposable
{
    private const int MostInOneTransaction = 256;
    private const int MostUnsaved = 20_000;

    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>(new() { SingleReader = true });
    private readonly Queue<TurnRecord> _unsaved = new();
    private readonly SqliteDatabase _database;
    private readonly RecentConversations _recent;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Task _loop;
    private TurnStatements? _statements;
    private volatile bool _isSafe = true;

    public SqliteTurnWriter(SqliteDatabase database, RecentConversations recent, TimeProvider time, ILogger<SqliteTurnWriter> logger)
    {
        _database = database;
        _recent = recent;
        _time = time;
        _logger = logger;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>False when turns wait in memory for the database.</summary>
    public bool IsSafe => _isSafe;

    /// <summary>Done when the turn is in the database, or held for it.</summary>
    public Task WriteAsync(KeptConversation after, TurnRecord turn)
    {
        var request = new Request(after, turn, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _requests.Writer.TryWrite(request)
            ? request.Done.Task
            : Task.FromException(new ObjectDisposedException(nameof(SqliteTurnWriter)));
    }

    /// <summary>Writes what is queued, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _requests.Writer.TryComplete();
        await _loop;
        _statements?.Dispose();
    }

    private async Task RunAsync()
    {
        var batch = new List<Request>(MostInOneTransaction);
        while (await MoreAsync())
        {
            while (batch.Count < MostInOneTransaction && _requests.Reader.TryRead(out var request))
            {
                batch.Add(request);
            }

            var saved = TryWrite(batch);
            foreach (var request in batch)
            {
                _recent.Put(request.After, unsaved: saved ? 0 : 1);
                request.Done.SetResult();
            }

            batch.Clear();
        }

        if (_unsaved.Count > 0)
        {
            TryWrite(batch);
        }
    }

    /// <summary>Waits for turns; while some are held, no longer than a second.</summary>
    private async ValueTask<bool> MoreAsync()
    {
        if (_unsaved.Count == 0)
        {
            return await _requests.Reader.WaitToReadAsync();
        }

        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1), _time);
        try
        {
            return await _requests.Reader.WaitToReadAsync(soon.Token);
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private bool TryWrite(List<Request> batch)
    {
        try
        {
            _statements ??= new TurnStatements(_database.Open());
            if (!_statements.TryWrite(_unsaved.Concat(batch.Select(request => request.Turn)), out var refused))
            {
                LogRefused(refused);
            }

            Settle();
            return true;
        }
        catch (SqliteException failure)
        {
            LogAway(failure.SqliteErrorCode, _unsaved.Count + batch.Count);
            Hold(batch);
            return false;
        }
    }

    private void Settle()
    {
        while (_unsaved.TryDequeue(out var turn))
        {
            _recent.Saved(turn.Key);
        }

        _isSafe = true;
    }

    private void Hold(List<Request> batch)
    {
        _isSafe = false;

        // A new connection next time: it forgets the open transaction, and finds a file that was moved or mounted again.
        _statements?.Dispose();
        _statements = null;
        foreach (var request in batch)
        {
            _unsaved.Enqueue(request.Turn);
        }

        while (_unsaved.Count > MostUnsaved)
        {
            _recent.Saved(_unsaved.Dequeue().Key);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The _database cannot be written (SQLite error {Code}); {Turns} turns are held in memory.")]
    private partial void LogAway(int code, int turns);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Turns} turns contradict the _database and are not kept; does another process use the same file?")]
    private partial void LogRefused(int turns);

    private sealed record Request(KeptConversation After, TurnRecord Turn, TaskCompletionSource Done);
}
