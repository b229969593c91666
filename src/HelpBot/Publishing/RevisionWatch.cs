using System.Data.Common;

namespace HelpBot.Publishing;

/// <summary>Takes up at once, when it is told, or within a second, what another process has published. With the database away the revision in force stays.</summary>
public sealed partial class RevisionWatch(Publisher publisher, PublishedSignal published, ILogger<RevisionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await published.WaitAsync(Period, stoppingToken);
            try
            {
                if (await publisher.RefreshAsync(stoppingToken) is { } taken)
                {
                    LogTaken(taken.Revision.Number, taken.Problems.Count);
                }
            }
            catch (DbException failure)
            {
                LogAway(failure.ErrorCode);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Revision {Number} was published; {Problems} problems keep it from being in force.")]
    private partial void LogTaken(int number, int problems);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database cannot be asked for a newer revision (error {Code}).")]
    private partial void LogAway(int code);
}
