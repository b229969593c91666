namespace HelpBot.Storage.Backup;

/// <summary>Port: copies all that is stored, as it stands at one moment, while others read and write.</summary>
public interface ISnapshot
{
    /// <param name="path">An empty file; becomes a SQLite database with the tables of the store, whatever the store runs on.</param>
    Task WriteAsync(string path, CancellationToken cancellationToken);
}
