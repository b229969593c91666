using System.Globalization;
using HelpBot.Hosting;

namespace HelpBot.Storage.Sqlite;

/// <summary>Folders in the data directory where files are kept that were replaced or found damaged. They hold conversations too, so
/// the retention deletes them after the same time.</summary>
internal static class AsideFolder
{
    /// <summary>What a restore replaced.</summary>
    public const string BeforeRestore = "before-restore";

    /// <summary>What was found damaged.</summary>
    public const string Damaged = "damaged";

    /// <summary>What belonged to a file that somebody replaced.</summary>
    public const string Replaced = "replaced";

    private static readonly string[] Kinds = [BeforeRestore, Damaged, Replaced];

    /// <summary>Makes a new one, such as <c>damaged-20261121-140500</c>.</summary>
    /// <returns>Its full path.</returns>
    public static string Make(string directory, string kind, TimeProvider time)
    {
        var name = $"{kind}-{time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        var path = Path.Combine(directory, name);
        for (var again = 2; Directory.Exists(path); again++)
        {
            path = Path.Combine(directory, $"{name}-{again}");
        }

        DataFolder.Make(path);
        return path;
    }

    /// <summary>Deletes those that have not been touched since.</summary>
    /// <returns>How many were deleted.</returns>
    public static int DeleteOld(string directory, DateTimeOffset before)
    {
        var old = Kinds
            .SelectMany(kind => Directory.EnumerateDirectories(directory, $"{kind}-*"))
            .Where(folder => Directory.GetLastWriteTimeUtc(folder) < before.UtcDateTime)
            .ToList();
        old.ForEach(folder => Directory.Delete(folder, recursive: true));
        return old.Count;
    }
}
