namespace HelpBot.Channels.DirectLine;

/// <summary>Has every stream show now and then that it is there, with one timer for all: each in its own second, so that they do not
/// all speak at once.</summary>
public sealed class StreamPulse(StreamHub hub, TimeProvider time) : BackgroundService
{
    /// <summary>Seconds between two signs of life; proxies cut a connection that is silent for a minute.</summary>
    private const int Every = 25;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        for (var second = 0; await timer.WaitForNextTickAsync(stoppingToken); second = (second + 1) % Every)
        {
            foreach (var mailbox in hub.All)
            {
                if (mailbox.Slot % Every == second)
                {
                    mailbox.KeepAlive();
                }
            }
        }
    }
}
