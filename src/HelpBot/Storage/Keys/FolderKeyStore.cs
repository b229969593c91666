using HelpBot.Hosting;

namespace HelpBot.Storage.Keys;

/// <summary>Keys as files of the data directory, which only their owner reads.</summary>
public sealed class FolderKeyStore(string directory, TimeProvider time) : IKeyStore
{
    private const string Extension = ".key";

    public bool IsShared => false;

    public async Task<byte[]> KeepAsync(string name, Func<byte[]> make, CancellationToken cancellationToken)
    {
        DataFolder.Make(directory);
        if (!File.Exists(PathOf(name)))
        {
            // False when another process was first; then its key counts.
            DataFolder.TryWriteSecret(PathOf(name), make());
        }

        return await File.ReadAllBytesAsync(PathOf(name), cancellationToken);
    }

    public Task KeepAlsoAsync(string name, byte[] key, CancellationToken cancellationToken)
    {
        DataFolder.TryWriteSecret(PathOf(AlsoName.Of(name, key, time.GetUtcNow())), key);
        return Task.CompletedTask;
    }

    public Task PutBackAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<IReadOnlyList<byte[]>> AlsoAsync(string name, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var found = new List<byte[]>();
        foreach (var path in Directory.GetFiles(directory, $"{AlsoName.Prefix(name)}*{Extension}"))
        {
            if (AlsoName.IsOld(Path.GetFileNameWithoutExtension(path), since))
            {
                File.Delete(path);
            }
            else
            {
                found.Add(await File.ReadAllBytesAsync(path, cancellationToken));
            }
        }

        return found;
    }

    private string PathOf(string name) => Path.Combine(directory, name + Extension);
}
