using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>How the service stops: it says that it is not ready any more, goes on answering for a while so that a proxy turns to others
/// (<see cref="HelpBotOptions.DrainSeconds"/>), then closes the streams, whose clients come back elsewhere, and ends.</summary>
public sealed class OrderlyStop(IHostApplicationLifetime lifetime, IOptions<HelpBotOptions> options, TimeProvider time)
    : IHostedLifecycleService
{
    private volatile bool _isLeaving;

    /// <summary>Raised once <see cref="IsLeaving"/> is true.</summary>
    public event Action? Leaving;

    /// <summary>True from when it was told to stop.</summary>
    public bool IsStopping => lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>True once connections that would stay open are to be closed.</summary>
    public bool IsLeaving => _isLeaving;

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(options.Value.DrainSeconds), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // May be said twice, and after everything was disposed of.
        _isLeaving = true;
        Leaving?.Invoke();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
