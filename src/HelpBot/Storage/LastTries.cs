namespace HelpBot.Storage;

/// <summary>What is held when the service ends: tries again and again to write it, for a bounded time, and says what is lost after that.</summary>
/// <param name="patience">As long as the rest of the service takes to end; a supervisor kills what takes much longer.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of what is held, and of what is lost.</param>
internal sealed partial class LastTries(TimeSpan? patience, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly TimeSpan _patience = patience ?? Usual;

    /// <param name="held">How many turns are held.</param>
    /// <param name="tryAsync">True when all is written. Ends soon after the token says so.</param>
    public async Task RunAsync(Func<int> held, Func<CancellationToken, Task<bool>> tryAsync)
    {
        if (held() == 0)
        {
            return;
        }

        LogTrying(held(), _patience.TotalSeconds);
        using var end = new CancellationTokenSource(_patience, time);
        while (!await tryAsync(end.Token))
        {
            if (end.IsCancellationRequested)
            {
                LogLost(held());
                return;
            }

            await Task.Delay(Pause, time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        LogWritten();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The service ends while the database is away. {Turns} turns are held; for {Seconds} seconds it goes on trying to write them.")]
    private partial void LogTrying(int turns, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Every turn that was held is in the database. The service ends.")]
    private partial void LogWritten();

    [LoggerMessage(Level = LogLevel.Critical, Message = "The service ends while the database is away: {Turns} turns are lost.")]
    private partial void LogLost(int turns);
}
