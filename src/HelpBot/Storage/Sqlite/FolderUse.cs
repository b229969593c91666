namespace HelpBot.Storage.Sqlite;

/// <summary>Says that a service runs on the data directory, by a lock that the system lets go of however the process ends. Several
/// services may; a restore wants to be alone.</summary>
internal static class FolderUse
{
    private const string FileName = "in-use.lock";

    /// <summary>Null when a restore is running, or the folder cannot be written; disposing lets go.</summary>
    public static FileStream? TryShare(string directory) => TryOpen(directory, FileAccess.Read, FileShare.Read);

    /// <summary>Null when a service is running.</summary>
    public static FileStream? TryTakeAlone(string directory) => TryOpen(directory, FileAccess.ReadWrite, FileShare.None);

    private static FileStream? TryOpen(string directory, FileAccess access, FileShare share)
    {
        try
        {
            return new FileStream(Path.Combine(directory, FileName), FileMode.OpenOrCreate, access, share);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
