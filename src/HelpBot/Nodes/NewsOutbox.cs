using HelpBot.Turns;

namespace HelpBot.Nodes;

/// <summary>Gathers what other nodes shall know, until it is sent. Turns only put it here; what gathers while one notification is on
/// its way shares the next.</summary>
public sealed class NewsOutbox : ITurnListener, ITakeListener, IDisposable
{
    // With the database away there is nobody to tell; what is lost here, the others look up later.
    private const int Most = 20_000;

    private readonly Lock _sync = new();
    private readonly SemaphoreSlim _some = new(0, 1);
    private Dictionary<ConversationKey, long> _kept = [];
    private List<long> _taken = [];

    public void OnKept(TurnRecord turn)
    {
        lock (_sync)
        {
            Put(turn.Key, turn.FirstSequence + turn.Activities.Count - 1);
            Wake();
        }
    }

    public void OnTaken(long bucket)
    {
        lock (_sync)
        {
            // Sent with the turn's own news, which follow.
            if (_taken.Count < Most)
            {
                _taken.Add(bucket);
            }
        }
    }

    /// <summary>Waits until there is something, and takes it all.</summary>
    public async Task<NewsBatch> TakeAsync(CancellationToken cancellationToken)
    {
        await _some.WaitAsync(cancellationToken);
        lock (_sync)
        {
            var batch = new NewsBatch(_kept, _taken);
            (_kept, _taken) = ([], []);
            return batch;
        }
    }

    /// <summary>Puts back what could not be sent.</summary>
    public void Return(NewsBatch batch)
    {
        lock (_sync)
        {
            foreach (var (key, last) in batch.Kept)
            {
                Put(key, last);
            }

            _taken.AddRange(batch.Taken.Take(Most - _taken.Count));
            Wake();
        }
    }

    public void Dispose() => _some.Dispose();

    private void Put(ConversationKey key, long last)
    {
        if (_kept.TryGetValue(key, out var known))
        {
            _kept[key] = Math.Max(known, last);
        }
        else if (_kept.Count < Most)
        {
            _kept.Add(key, last);
        }
    }

    private void Wake()
    {
        if (_some.CurrentCount == 0)
        {
            _some.Release();
        }
    }
}
