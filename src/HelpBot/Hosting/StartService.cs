using HelpBot.Publishing;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>Before the first request: tables, and the revision in force. A database that cannot be reached keeps nobody from being
/// answered: then the folder answers, and the start is made up for when the database comes.</summary>
public sealed partial class StartService(
    IStoreStart store, IDatabaseUpdate database, Publisher publisher, FolderStart folder, StartReport report, TimeProvider time,
    ILogger<StartService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        report.DatabaseProblem = await TryAsync(
            () => PublishAsync(Task.Run(() => store.BeginAsync(cancellationToken), cancellationToken), cancellationToken));
        if (report.DatabaseProblem is { } problem)
        {
            LogAway(problem.TrimEnd('.'));
            await folder.AnswerAsync(cancellationToken);
            await base.StartAsync(cancellationToken);
        }

        // Training leaves much behind, and nothing will be allocated at that rate again: give the memory back.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    /// <summary>Makes up for the start.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        do
        {
            await Task.Delay(Pause, time, stoppingToken);
        }
        while (await TryAsync(() => MakeUpAsync(stoppingToken)) is not null);
        report.DatabaseProblem = null;
        LogBack(report.Published!.Revision.Number);
    }

    private async Task MakeUpAsync(CancellationToken cancellationToken)
    {
        // First, because publishing begins with training.
        await store.BeginAsync(cancellationToken);
        await PublishAsync(Task.CompletedTask, cancellationToken);
    }

    private async Task PublishAsync(Task updating, CancellationToken cancellationToken) =>
        report.Published = await publisher.StartAsync(updating, cancellationToken);

    /// <summary>Null when all went well, else why the database cannot be used yet.</summary>
    private async Task<string?> TryAsync(Func<Task> start)
    {
        try
        {
            await start();
            return null;
        }
        catch (Exception failure) when (database.ReasonToWait(failure) is not null)
        {
            return database.ReasonToWait(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database is away: {Reason}. Until it can be reached, dialogs/agency answers and turns are held in memory.")]
    private partial void LogAway(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database is there now; its newest revision is {Number}.")]
    private partial void LogBack(int number);
}
