using System.Data.Common;
using HelpBot.Hosting;
using Microsoft.Extensions.Options;

namespace HelpBot.Storage;

/// <summary>Every hour, deletes conversations and inquiries that have been kept long enough (<see cref="RetentionOptions"/>).</summary>
public sealed partial class Housekeeping(
    IRetention retention, IOptions<HelpBotOptions> options, TimeProvider time, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var (keep, now) = (options.Value.Retention, time.GetUtcNow());
                while (retention.DeleteSome(now.AddDays(-keep.ConversationDays), now.AddDays(-keep.InquiryDays)))
                {
                    await Task.Delay(Pause, time, stoppingToken);
                }
            }
            catch (DbException failure)
            {
                LogAway(failure.ErrorCode);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old conversations could not be deleted (error {Code}); the next hour tries again.")]
    private partial void LogAway(int code);
}
