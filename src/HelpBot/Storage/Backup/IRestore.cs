namespace HelpBot.Storage.Backup;

/// <summary>Port: puts a backup in the place of what is stored.</summary>
public interface IRestore
{
    /// <summary>Number of the newest revision that is stored here; null when nothing is.</summary>
    Task<int?> StoredRevisionAsync(CancellationToken cancellationToken);

    /// <summary>Puts a checked backup in place; what was there is kept aside.</summary>
    /// <exception cref="IOException">A service is running on it.</exception>
    Task<Restored> RunAsync(string backup, CancellationToken cancellationToken);
}

/// <summary>What a restore did.</summary>
/// <param name="Aside">Where what was there is now; null when there was nothing.</param>
/// <param name="KeysLeft">Why keys that the backup holds are not in place; null when they are.</param>
public sealed record Restored(string? Aside, string? KeysLeft = null);
