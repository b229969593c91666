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
        RefuseFile(directory);
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
        // Only the name: what is stored can't lead out of the directory, and neither can a link that lies there.
        var name = Path.GetFileName(path);
        var (file, part) = (Path.Combine(directory, name), Path.Combine(directory, $".{name}.{Guid.NewGuid():N}"));
        try
        {
            await File.WriteAllTextAsync(part, text, Utf8, cancellationToken);
            var kept = await SaysAsync(file, text, cancellationToken) ? null : KeptName(directory, name);
            if (kept is not null)
            {
                File.Move(file, Path.Combine(directory, kept));
            }

            File.Move(part, file, overwrite: true);
            return kept;
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>True also when there is no such file.</summary>
    private static async Task<bool> SaysAsync(string file, string text, CancellationToken cancellationToken) =>
        new FileInfo(file) is { LinkTarget: null } info
        && (!info.Exists || (await File.ReadAllBytesAsync(file, cancellationToken)).AsSpan().SequenceEqual(Utf8.GetBytes(text)));

    /// <summary>A name that is free: what was kept before is someone's work, too.</summary>
    private static string KeptName(string directory, string name) => Enumerable.Range(1, int.MaxValue)
        .Select(number => number == 1 ? $"{name}.old" : $"{name}.old.{number}")
        .First(kept => !File.Exists(Path.Combine(directory, kept)));

    /// <summary>Makes a folder for files to be written.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static void Make(string directory)
    {
        RefuseFile(directory);
        Directory.CreateDirectory(directory);
    }

    private static void RefuseFile(string directory)
    {
        if (File.Exists(directory))
        {
            throw new IOException($"{Path.GetFullPath(directory)} is a file, where a folder is needed.");
        }
    }

    private static async Task<string> TextAsync(string file, CancellationToken cancellationToken)
    {
        if (new FileInfo(file).Length > MostBytes)
        {
            throw new InvalidDataException($"{file} is larger than {MostBytes / 1024 / 1024} megabytes.");
        }

        var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException wrong)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(wrong.Index, 0, bytes.Length)).Count((byte)'\n');
            throw new InvalidDataException($"{file}:{line}: a letter here is not UTF-8; save the file with the encoding UTF-8.", wrong);
        }
    }
}
