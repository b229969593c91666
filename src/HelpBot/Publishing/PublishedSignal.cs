namespace HelpBot.Publishing;

/// <summary>Says that there may be a newer revision than the one in force.</summary>
public sealed class PublishedSignal : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, 1);
    private readonly Lock _sync = new();

    /// <summary>Look now. May be said more often than there is something.</summary>
    public void Wake()
    {
        lock (_sync)
        {
            if (_signal.CurrentCount == 0)
            {
                _signal.Release();
            }
        }
    }

    /// <summary>Waits until it is said, or for a while.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _signal.WaitAsync(longest, cancellationToken);

    public void Dispose() => _signal.Dispose();
}
