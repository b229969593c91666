using System.Data.Common;
using HelpBot.Publishing;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>Before the first request: tables, and the revision in force. Without a store the folder answers, and the store is taken up
/// when it is there.</summary>
public sealed partial class StartService(
    IStoreStart store, Publisher publisher, FolderStart folder, StartReport report, TimeProvider time, ILogger<StartService> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!await TryBeginAsync(Task.Run(() => store.BeginAsync(cancellationToken), cancellationToken), cancellationToken))
        {
            await folder.UseAsync(cancellationToken);
        }

        // Training leaves much behind, and nothing will be allocated at that rate again: give the memory back.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (report.StoreProblem is not null)
        {
            await Task.Delay(Pause, time, stoppingToken);
            if (await TryBeginAsync(store.BeginAsync(stoppingToken), stoppingToken))
            {
                LogBack(report.Published!.Revision.Number);
            }
        }
    }

    private async Task<bool> TryBeginAsync(Task ready, CancellationToken cancellationToken)
    {
        try
        {
            report.Published = await publisher.StartAsync(ready, cancellationToken);
            report.StoreProblem = null;
            return true;
        }
        catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            if (report.StoreProblem is null)
            {
                LogAway(failure.Message);
            }

            report.StoreProblem = failure.Message;
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store cannot be used: {Problem} Answers come from dialogs/agency until it can, which may be older than what was published; turns are held in memory.")]
    private partial void LogAway(string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store can be used; revision {Number} is in force.")]
    private partial void LogBack(int number);
}
