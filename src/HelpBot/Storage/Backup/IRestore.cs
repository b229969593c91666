namespace HelpBot.Storage.Backup;

/// <summary>Port: puts a backup in the place of what is stored.</summary>
public interface IRestore
{
    /// <summary>Number of the newest revision that is stored here; null when nothing is.</summary>
    Task<int?> StoredRevisionAsync(CancellationToken cancellationToken);

    /// <summary>Puts a checked backup in place; what was there is kept aside.</summary>
    /// <returns>Where what was there is now; null when there was nothing.</returns>
    /// <exception cref="IOException">A service is running on it.</exception>
    Task<string?> RunAsync(string backup, CancellationToken cancellationToken);
}
