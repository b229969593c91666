using HelpBot.Hosting;

namespace HelpBot.Storage.Keys;

/// <summary>Keys as files of the data directory, which only their owner reads.</summary>
public sealed class FolderKeyStore(string directory) : IKeyStore
{
    private const string Extension = ".key";

    public async Task<byte[]> KeepAsync(string name, Func<byte[]> make, CancellationToken cancellationToken)
    {
        DataFolder.Make(directory);
        var path = Path.Combine(directory, name + Extension);
        if (!File.Exists(path))
        {
            // False when another process was first; then its key counts.
            DataFolder.TryWriteSecret(path, make());
        }

        return await File.ReadAllBytesAsync(path, cancellationToken);
    }
}
