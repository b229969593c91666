namespace HelpBot.Storage;

/// <summary>When to log that something is away: at once, then once a minute, so that a log is not drowned. Thread-safe.</summary>
internal sealed class Outage(TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock _sync = new();
    private long? _logged;

    /// <summary>It is away; true when that is to be logged.</summary>
    public bool IsNews()
    {
        lock (_sync)
        {
            if (_logged is { } before && time.GetElapsedTime(before) < Pause)
            {
                return false;
            }

            _logged = time.GetTimestamp();
            return true;
        }
    }

    /// <summary>It is back; true when it had been away.</summary>
    public bool IsOver()
    {
        lock (_sync)
        {
            var was = _logged is not null;
            _logged = null;
            return was;
        }
    }
}
