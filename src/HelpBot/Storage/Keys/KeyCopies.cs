using System.Text;
using HelpBot.Hosting;

namespace HelpBot.Storage.Keys;

/// <summary>The shared keys as this node saw them last, in its data directory and as they stand in the database (sealed, when a
/// secret is set): a node that starts while the database is away goes on with them.</summary>
public sealed class KeyCopies(string directory)
{
    private const string Extension = ".copy";

    public string? Find(string name) => File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)) : null;

    public IEnumerable<(string Name, string Value)> All(string prefix) =>
        Names(prefix).Select(name => (name, Find(name))).Where(copy => copy.Item2 is not null).Select(copy => (copy.name, copy.Item2!));

    /// <summary>Keeps it if the folder can be written; only a start without the database needs it.</summary>
    public void Save(string name, string value)
    {
        try
        {
            if (Find(name) != value)
            {
                DataFolder.Make(directory);
                File.Delete(PathOf(name));
                DataFolder.TryWriteSecret(PathOf(name), Encoding.UTF8.GetBytes(value));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The database has it.
        }
    }

    public void Forget(string name)
    {
        if (File.Exists(PathOf(name)))
        {
            File.Delete(PathOf(name));
        }
    }

    /// <summary>Those names are all there are: copies of others go.</summary>
    public void Only(string prefix, IReadOnlyCollection<string> names)
    {
        foreach (var gone in Names(prefix).Except(names).ToList())
        {
            File.Delete(PathOf(gone));
        }
    }

    private IEnumerable<string> Names(string prefix) => Directory.Exists(directory)
        ? Directory.EnumerateFiles(directory, $"*{Extension}")
            .Select(path => Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(path)))
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        : [];

    private string PathOf(string name) => Path.Combine(directory, Uri.EscapeDataString(name) + Extension);
}
