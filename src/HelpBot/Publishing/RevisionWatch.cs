using HelpBot.Storage;

namespace HelpBot.Publishing;

/// <summary>Takes up at once, when it is told, or within a second, what another process has published. Whatever fails, the revision in
/// force stays.</summary>
public sealed partial class RevisionWatch(
    Publisher publisher, PublishedSignal published, IDatabaseUpdate database, EmptyDatabase empty, TimeProvider time, ILogger<RevisionWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Reminder = TimeSpan.FromHours(1);

    private readonly Outage _outage = new(time);
    private (StandIn What, long At)? _told;
    private Task _learning = Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                TellOfStandIn();
                await published.WaitAsync(Period, stoppingToken);
                if (!await TryAsync(() => LookAsync(stoppingToken), stoppingToken))
                {
                    await TryAsync(() => empty.LookAsync(stoppingToken), stoppingToken);
                }
            }
        }
        finally
        {
            await _learning.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var before = publisher.InForce;
        var taken = await publisher.RefreshAsync(cancellationToken);
        _outage.IsOver();
        empty.IsWell();
        if (taken is not null)
        {
            Report(taken, before);
            _learning = TryAsync(() => LearnAsync(taken), cancellationToken);
        }
    }

    /// <summary>Not waited for: the next revision may come meanwhile.</summary>
    private async Task LearnAsync(PublishReport taken)
    {
        if (!taken.Training.IsCompletedSuccessfully)
        {
            await taken.Training;
            LogLearnt(taken.Revision.Number);
        }
    }

    private async Task<bool> TryAsync(Func<Task> step, CancellationToken cancellationToken)
    {
        try
        {
            await step();
            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure) when (database.ReasonToWait(failure) is not null)
        {
            if (_outage.IsNews())
            {
                LogAway(database.ReasonToWait(failure)!);
            }
        }
#pragma warning disable CA1031 // The one catch-all of this job: whatever a revision does to the program, people go on being answered.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(failure, publisher.InForce);
        }

        return false;
    }

    private void Report(PublishReport taken, int before)
    {
        if (taken.InForce != taken.Revision.Number)
        {
            return;
        }

        LogTaken(taken.Revision.Number, taken.Revision.Author);
        if (taken.Revision.Number < before)
        {
            LogWentBack(before, taken.Revision.Number);
        }

        if (taken.Problems.Count > 0)
        {
            LogFlawed(taken.Revision.Number, taken.Problems.Count, string.Join(Environment.NewLine, taken.Problems));
        }
    }

    /// <summary>At once, and again every hour: people are answered, and perhaps with what is not true any more.</summary>
    private void TellOfStandIn()
    {
        if (publisher.StandIn is { } standIn)
        {
            if (_told is not { } told || told.What != standIn || time.GetElapsedTime(told.At) >= Reminder)
            {
                LogStandIn(standIn.Newest, standIn.Name, standIn.Problems.Count, standIn.Why);
                _told = (standIn, time.GetTimestamp());
            }
        }
        else if (_told is not null)
        {
            LogNoStandIn(publisher.InForce);
            _told = null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Revision {Number} of {Author} is in force.")]
    private partial void LogTaken(int number, string author);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database went back: revision {Before}, which answered until now, is not in it, and revision {Number} answers instead. Was a backup restored, or a new database begun from dialogs/agency?")]
    private partial void LogWentBack(int before, int number);

    [LoggerMessage(Level = LogLevel.Information, Message = "The questions of revision {Number} are learnt.")]
    private partial void LogLearnt(int number);

    [LoggerMessage(Level = LogLevel.Error, Message = "Revision {Number}, the newest, does not fit this program: {InForce} answers instead, and may be out of date. {Count} problems: {Problems}")]
    private partial void LogStandIn(int number, string inForce, int count, string problems);

    [LoggerMessage(Level = LogLevel.Information, Message = "The newest revision answers again: {InForce}.")]
    private partial void LogNoStandIn(int inForce);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Revision {Number} is in force, and could not be published as it is today. {Count} problems: {Problems}")]
    private partial void LogFlawed(int number, int count, string problems);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database cannot be asked for a newer revision: {Reason}.")]
    private partial void LogAway(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A newer revision, or its questions, could not be taken up; revision {InForce} is in force.")]
    private partial void LogFailed(Exception failure, int inForce);
}
