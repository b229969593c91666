namespace HelpBot.Hosting;

/// <summary>Where the program stands: independent of the directory it was started from.</summary>
public static class ProgramPlace
{
    /// <summary>The project's folder when run from source, else the folder of the program.</summary>
    public static string Home { get; } = Above("HelpBot.csproj", File.Exists) ?? AppContext.BaseDirectory;

    /// <summary>A directory from the settings as a full path; relative ones start at <see cref="Home"/>.</summary>
    public static string Resolve(string directory) => Path.GetFullPath(directory, Home);

    public static string DataDirectory(HelpBotOptions options) =>
        Resolve(options.DataDirectory.Length > 0 ? options.DataDirectory : "data");

    /// <exception cref="DirectoryNotFoundException">There is no <c>dialogs</c> folder here or above.</exception>
    public static string DialogsDirectory(HelpBotOptions options) =>
        options.DialogsDirectory.Length > 0
            ? Resolve(options.DialogsDirectory)
            : Path.Combine(Root ?? throw new DirectoryNotFoundException(
                $"There is no folder 'dialogs' in or above {AppContext.BaseDirectory}; set {HelpBotOptions.Section}:{nameof(HelpBotOptions.DialogsDirectory)}."),
                "dialogs");

    /// <summary>The folder that holds <c>dialogs</c>; null when there is none.</summary>
    public static string? Root { get; } = Above(Path.Combine("dialogs", "agency"), Directory.Exists);

    private static string? Above(string name, Func<string, bool> exists)
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (exists(Path.Combine(directory.FullName, name)))
            {
                return directory.FullName;
            }
        }

        return null;
    }
}
