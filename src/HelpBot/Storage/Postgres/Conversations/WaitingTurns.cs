using HelpBot.Turns;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Turns that wait in memory for the database, in order; and whether it is away. Bounded as <see cref="HeldTurns"/> are.
/// Thread-safe.</summary>
internal sealed class WaitingTurns(RecentConversations recent, long mostBytes)
{
    private readonly Queue<TurnRecord> _turns = new();
    private readonly Lock _sync = new();
    private TaskCompletionSource _away = NewSignal();
    private long _bytes;
    private long _lost;
    private int _returns;
    private volatile string? _problem;

    public bool IsAway => _problem is not null;

    /// <summary>How often the database came back: connections made before are of no use.</summary>
    public int Returns => Volatile.Read(ref _returns);

    public StoreHealth Health
    {
        get
        {
            lock (_sync)
            {
                return new StoreHealth(_problem, _turns.Count, _lost);
            }
        }
    }

    /// <summary>Takes a turn when the database is away; false when it is there.</summary>
    public bool TryHold(TurnRecord turn)
    {
        lock (_sync)
        {
            if (!IsAway)
            {
                return false;
            }

            Add(turn);
            return true;
        }
    }

    /// <summary>The database is away: takes what could not be written.</summary>
    public void Hold(string problem, IEnumerable<TurnRecord> turns)
    {
        lock (_sync)
        {
            foreach (var turn in turns)
            {
                Add(turn);
            }

            _problem = problem;
            _away.TrySetResult();
        }
    }

    /// <summary>The oldest turns, no two of one conversation; they stay until <see cref="Remove"/>.</summary>
    public TurnBatch Oldest(int most)
    {
        lock (_sync)
        {
            var batch = new TurnBatch();
            foreach (var turn in _turns)
            {
                if (batch.Turns.Count == most || !batch.TryAdd(turn))
                {
                    break;
                }
            }

            return batch;
        }
    }

    /// <summary>Those are kept.</summary>
    public void Remove(TurnBatch batch)
    {
        lock (_sync)
        {
            foreach (var turn in batch.Turns)
            {
                // Another one when it was given up meanwhile.
                if (_turns.TryPeek(out var oldest) && ReferenceEquals(oldest, turn))
                {
                    Take();
                }
            }
        }
    }

    /// <summary>The database is back, unless a turn came meanwhile; then false.</summary>
    public bool TryReturn()
    {
        lock (_sync)
        {
            if (_turns.Count > 0)
            {
                return false;
            }

            if (IsAway)
            {
                Interlocked.Increment(ref _returns);
            }

            _problem = null;
            _away = NewSignal();
            return true;
        }
    }

    /// <summary>Waits until the database is away.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        lock (_sync)
        {
            return _away.Task.WaitAsync(cancellationToken);
        }
    }

    private void Add(TurnRecord turn)
    {
        _turns.Enqueue(turn);
        _bytes += HeldTurns.SizeOf(turn);
        while (_bytes > mostBytes && _turns.Count > 1)
        {
            recent.Saved(Take().Key);
            _lost++;
        }
    }

    private TurnRecord Take()
    {
        var turn = _turns.Dequeue();
        _bytes -= HeldTurns.SizeOf(turn);
        return turn;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
