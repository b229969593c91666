namespace HelpBot.Storage;

/// <summary>Soon after the start and then every hour, runs the retention.</summary>
public sealed partial class Housekeeping(
    RetentionRun retention, IDatabaseUpdate database, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(First, time, stoppingToken);
        using var timer = new PeriodicTimer(Period, time);
        do
        {
            try
            {
                if (await retention.RunAsync(stoppingToken) is { IsAny: true } deleted)
                {
                    LogDeleted(deleted.Conversations, deleted.Inquiries);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The one catch-all of the job: a failure ends neither it nor the service.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                LogAway(database.ReasonToWait(failure) ?? failure.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Kept long enough and deleted: {Conversations} conversations, {Inquiries} inquiries.")]
    private partial void LogDeleted(int conversations, int inquiries);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old conversations could not be deleted: {Reason}. The next hour tries again.")]
    private partial void LogAway(string reason);
}
