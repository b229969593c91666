namespace HelpBot.Turns;

/// <summary>One turn at a time in each conversation, in the order they came; different conversations do not wait for each other.</summary>
public sealed class ConversationLocks
{
    private readonly Dictionary<ConversationKey, Queue<TaskCompletionSource>?> _taken = [];
    private readonly Lock _sync = new();

    /// <summary>Conversations that are in a turn.</summary>
    public int Count
    {
        get
        {
            lock (_sync)
            {
                return _taken.Count;
            }
        }
    }

    /// <summary>Waits for the conversation; disposing lets the next turn in.</summary>
    public async ValueTask<Holder> EnterAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        TaskCompletionSource place;
        lock (_sync)
        {
            if (_taken.TryAdd(key, null))
            {
                return new Holder(this, key);
            }

            place = new(TaskCreationOptions.RunContinuationsAsynchronously);
            var waiting = _taken[key] ??= new Queue<TaskCompletionSource>();
            waiting.Enqueue(place);
        }

        await using (cancellationToken.Register(() => place.TrySetCanceled(cancellationToken)))
        {
            await place.Task;
        }

        return new Holder(this, key);
    }

    private void Leave(ConversationKey key)
    {
        lock (_sync)
        {
            while (_taken[key] is { Count: > 0 } waiting)
            {
                // False when that turn gave up waiting.
                if (waiting.Dequeue().TrySetResult())
                {
                    return;
                }
            }

            _taken.Remove(key);
        }
    }

    /// <summary>Holds a conversation's lock.</summary>
    public readonly struct Holder(ConversationLocks locks, ConversationKey key) : IDisposable
    {
        public void Dispose() => locks.Leave(key);
    }
}
