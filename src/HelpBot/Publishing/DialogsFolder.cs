using HelpBot.Conversation.Content;

namespace HelpBot.Publishing;

/// <summary>Reads the texts of <c>dialogs/</c> from disk.</summary>
public static class DialogsFolder
{
    private static readonly string[] Folders = ["agency", "en", "fr"];

    public static async Task<ContentFiles> ReadAsync(string directory, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in Folders.Where(folder => Directory.Exists(Path.Combine(directory, folder))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(directory, folder), "*.yaml").Order(StringComparer.Ordinal))
            {
                texts[$"{folder}/{Path.GetFileName(file)}"] = await File.ReadAllTextAsync(file, cancellationToken);
            }
        }

        return new ContentFiles(texts);
    }

    /// <summary>The part that a revision holds: the facts, not the wording.</summary>
    public static IReadOnlyDictionary<string, string> Facts(ContentFiles files) => files.Texts
        .Where(file => file.Key.StartsWith("agency/", StringComparison.Ordinal))
        .ToDictionary(file => file.Key, file => file.Value);

    /// <summary>The folder's wording with other facts.</summary>
    public static ContentFiles With(ContentFiles files, IReadOnlyDictionary<string, string> facts) => new(files.Texts
        .Where(file => !file.Key.StartsWith("agency/", StringComparison.Ordinal))
        .Concat(facts)
        .ToDictionary(file => file.Key, file => file.Value));
}
