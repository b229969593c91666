namespace HelpBot.Storage.Backup;

/// <summary>A database file on its way to become another. What a run that was killed left of it goes, with its logs: SQLite would play
/// those back into a file that has nothing to do with them.</summary>
internal static class ScratchFile
{
    private static readonly string[] Endings = ["", "-journal", "-wal", "-shm"];

    public static void Delete(string path)
    {
        foreach (var ending in Endings)
        {
            File.Delete(path + ending);
        }
    }
}
