using System.Text;
using HelpBot.Conversation.Content;

namespace HelpBot.Publishing;

/// <summary>Reads the texts of <c>dialogs/</c> from disk.</summary>
public static class DialogsFolder
{
    private const string FactsFolder = "agency";
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly string[] Folders = [FactsFolder, "en", "fr"];

    // A byte-order mark stays in the text: what is written out again is what was read, byte for byte.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="InvalidDataException">A file is not UTF-8, or too large.</exception>
    public static async Task<ContentFiles> ReadAsync(string directory, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in Folders.Where(folder => Directory.Exists(Path.Combine(directory, folder))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(directory, folder), "*.yaml").Order(StringComparer.Ordinal))
            {
                texts[$"{folder}/{Path.GetFileName(file)}"] = await TextAsync(file, cancellationToken);
            }
        }

        return new ContentFiles(texts);
    }

    /// <summary>The six files of facts, from any folder.</summary>
    /// <exception cref="InvalidDataException">A file is not UTF-8, or too large.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> ReadFactsAsync(string directory, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(directory))
        {
            throw new DirectoryNotFoundException($"There is no folder {Path.GetFullPath(directory)}.");
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in KnowledgeReader.Files.Where(path => File.Exists(Path.Combine(directory, Path.GetFileName(path)))))
        {
            texts[path] = await TextAsync(Path.Combine(directory, Path.GetFileName(path)), cancellationToken);
        }

        return texts;
    }

    /// <summary>The part that a revision holds: the facts, not the wording.</summary>
    public static IReadOnlyDictionary<string, string> Facts(ContentFiles files) => files.Texts
        .Where(file => KnowledgeReader.Files.Contains(file.Key))
        .ToDictionary(file => file.Key, file => file.Value);

    /// <summary>Writes one file of facts into a directory, exactly as it was read.</summary>
    /// <returns>The name under which a file that said otherwise was kept; null when nothing was replaced.</returns>
    public static async Task<string?> WriteAsync(string directory, string path, string text, CancellationToken cancellationToken)
    {
        // Only the name: what is stored can't lead out of the directory.
        var file = Path.Combine(directory, Path.GetFileName(path));
        string? kept = null;
        if (File.Exists(file) && !(await File.ReadAllBytesAsync(file, cancellationToken)).AsSpan().SequenceEqual(Utf8.GetBytes(text)))
        {
            kept = $"{Path.GetFileName(path)}.old";
            File.Move(file, Path.Combine(directory, kept), overwrite: true);
        }

        await File.WriteAllTextAsync(file, text, Utf8, cancellationToken);
        return kept;
    }

    private static async Task<string> TextAsync(string file, CancellationToken cancellationToken)
    {
        if (new FileInfo(file).Length > MostBytes)
        {
            throw new InvalidDataException($"{file} is larger than {MostBytes / 1024 / 1024} megabytes.");
        }

        try
        {
            return Utf8.GetString(await File.ReadAllBytesAsync(file, cancellationToken));
        }
        catch (DecoderFallbackException wrong)
        {
            throw new InvalidDataException($"{file} is not UTF-8 at byte {wrong.Index}; save it as UTF-8.", wrong);
        }
    }
}
