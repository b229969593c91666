using HelpBot.Turns;

namespace HelpBot.Storage.Postgres.Conversations;

/// <summary>Turns that wait in memory for the database, in order; and whether it is away. Thread-safe.</summary>
/// <param name="forget">Told of the oldest turn when there are too many for the memory.</param>
internal sealed class HeldTurns(Action<TurnRecord> forget)
{
    private const int Most = 20_000;

    private readonly Queue<TurnRecord> _turns = new();
    private readonly Lock _sync = new();
    private TaskCompletionSource _away = NewSignal();
    private volatile bool _isAway;

    public bool IsAway => _isAway;

    public int Count
    {
        get
        {
            lock (_sync)
            {
                return _turns.Count;
            }
        }
    }

    /// <summary>Takes a turn when the database is away; false when it is there.</summary>
    public bool TryHold(TurnRecord turn)
    {
        lock (_sync)
        {
            if (_isAway)
            {
                Add(turn);
            }

            return _isAway;
        }
    }

    /// <summary>The database is away: takes what could not be written.</summary>
    /// <returns>True when that is news.</returns>
    public bool Hold(IEnumerable<TurnRecord> turns)
    {
        lock (_sync)
        {
            foreach (var turn in turns)
            {
                Add(turn);
            }

            var isNews = !_isAway;
            _isAway = true;
            _away.TrySetResult();
            return isNews;
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
                // Another one when it was forgotten meanwhile.
                if (_turns.TryPeek(out var oldest) && ReferenceEquals(oldest, turn))
                {
                    _turns.Dequeue();
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

            _isAway = false;
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
        if (_turns.Count > Most)
        {
            forget(_turns.Dequeue());
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
