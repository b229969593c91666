namespace HelpBot.Tests.Rules;

/// <summary>The project's own files.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>C# files under a folder, with their path relative to the root.</summary>
    public static IEnumerable<(string Path, string Text)> Code(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Select(path => (path, File.ReadAllText(Path.Combine(Root, path))));

    private static string Find()
    {
        var directory = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(directory, "HelpBot.sln")))
        {
            directory = Path.GetDirectoryName(directory) ?? throw new DirectoryNotFoundException("HelpBot.sln is in no folder above.");
        }

        return directory;
    }
}
