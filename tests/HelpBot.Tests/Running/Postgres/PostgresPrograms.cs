namespace HelpBot.Tests.Running.Postgres;

/// <summary>Where PostgreSQL's own programs are on this machine, and as whom they run: they refuse root.</summary>
public static class PostgresPrograms
{
    private const string Debian = "/usr/lib/postgresql";

    /// <summary>The folder that holds <c>initdb</c> and <c>postgres</c>; null when there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Why no server can be started here; null when one can.</summary>
    public static string? WhyNot => Folder is null ? "PostgreSQL is not installed (Debian package postgresql)." : null;

    /// <summary>What stands before a command so that it does not run as root.</summary>
    public static IReadOnlyList<string> AsSomeone { get; } = Environment.UserName == "root" ? ["runuser", "-u", User, "--"] : [];

    /// <summary>Who owns the files, when we are root.</summary>
    public static string User => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private static string? Find()
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        string[] versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return versions.OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var number) ? number : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }
}
