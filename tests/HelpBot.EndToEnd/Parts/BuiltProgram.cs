using System.Reflection;

namespace HelpBot.EndToEnd.Parts;

/// <summary>Where the build and <c>tests/run.sh</c> put what these tests start.</summary>
internal static class BuiltProgram
{
    public static string HelpBot => Existing(Metadata("Program"), "Build the solution first.");

    /// <summary>A file of an npm package.</summary>
    public static string Npm(string path) =>
        Existing(Path.Combine(Metadata("NpmPackages"), path), "Run tests/run.sh, which fetches the npm packages.");

    /// <summary>Where a picture for the README goes.</summary>
    public static string Picture(string name) => Path.Combine(Metadata("Pictures"), name + ".png");

    /// <summary>The system's Chromium.</summary>
    public static string Chromium { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("No Chromium is installed. Run tests/run.sh, or set CHROMIUM to its path.");

    private static string Metadata(string key) =>
        typeof(BuiltProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;

    private static string Existing(string path, string advice) =>
        File.Exists(path) ? path : throw new FileNotFoundException($"'{path}' is missing. {advice}");
}
