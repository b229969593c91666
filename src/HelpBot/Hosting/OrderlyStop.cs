using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>How the service stops: it says that it is not ready any more, goes on answering for a while so that a proxy turns to others
/// (<see cref="HelpBotOptions.DrainSeconds"/>), then closes the streams, whose clients come back elsewhere, and ends.</summary>
public sealed class OrderlyStop(IHostApplicationLifetime lifetime, IOptions<HelpBotOptions> options, TimeProvider time)
    : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();

    /// <summary>True from when it was told to stop.</summary>
    public bool IsStopping => lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>True once connections that would stay open are to be closed.</summary>
    public bool IsLeaving => _leaving.IsCancellationRequested;

    /// <summary>Calls back when <see cref="IsLeaving"/> becomes true.</summary>
    public void OnLeaving(Action callback) => _leaving.Token.Register(callback);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(options.Value.DrainSeconds), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _leaving.CancelAsync();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _leaving.Dispose();
}
