using HelpBot.Hosting;

namespace HelpBot.Storage.Backup;

/// <summary>The files of the data directory that are keys: without them, open conversations elsewhere end.</summary>
internal static class KeyFiles
{
    private static readonly (string Folder, string Pattern)[] Places = [("", "*.key"), ("keys", "*.xml")];

    public static IReadOnlyList<(string Path, byte[] Bytes)> Read(string directory) =>
        [.. Paths(directory).Select(path => (path, File.ReadAllBytes(Path.Combine(directory, path))))];

    /// <summary>Relative paths of those that are there.</summary>
    public static IEnumerable<string> Paths(string directory) => Places
        .Where(place => Directory.Exists(Path.Combine(directory, place.Folder)))
        .SelectMany(place => Directory.EnumerateFiles(Path.Combine(directory, place.Folder), place.Pattern))
        .Select(path => Path.GetRelativePath(directory, path))
        .Order(StringComparer.Ordinal);

    /// <summary>Writes them, in place of those that are there; only their owner reads them.</summary>
    /// <exception cref="InvalidDataException">A name leads out of the directory, or is not that of a key.</exception>
    public static void Write(string directory, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        foreach (var (path, bytes) in files)
        {
            if (!IsKey(path))
            {
                throw new InvalidDataException($"The backup holds a file '{path}', which is not a key.");
            }

            var target = Path.Combine(directory, path);
            DataFolder.Make(Path.GetDirectoryName(target)!);
            File.Delete(target);
            DataFolder.TryWriteSecret(target, bytes);
        }
    }

    private static bool IsKey(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path), Path.GetFileName(path));
        return Places.Any(place => place.Folder == folder && name.EndsWith(place.Pattern[1..], StringComparison.Ordinal));
    }
}
