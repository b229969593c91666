using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Finds out whether the file is damaged, and sets a damaged one aside. It is kept: much can often be got out of it.</summary>
internal static class SqliteDamage
{
    private static readonly string[] Endings = ["", "-wal", "-shm"];

    /// <summary>Examines the whole file; seconds for a large one. A file that cannot be read for another reason is not damaged.</summary>
    public static bool IsDamaged(SqliteDatabase database)
    {
        try
        {
            using var connection = database.Open();
            return SqliteDatabase.Scalar(connection, "PRAGMA quick_check(1)") is not "ok";
        }
        catch (SqliteException failure)
        {
            return SqliteProblem.IsDamage(failure);
        }
    }

    /// <summary>Moves the file and its log into a folder of their own.</summary>
    /// <returns>Where the file is now.</returns>
    /// <exception cref="IOException">It cannot be moved.</exception>
    public static string SetAside(SqliteDatabase database, TimeProvider time)
    {
        var folder = AsideFolder.Make(database.Directory, AsideFolder.Damaged, time);
        foreach (var ending in Endings.Where(ending => File.Exists(database.Path + ending)))
        {
            File.Move(database.Path + ending, Path.Combine(folder, SqliteDatabase.FileName + ending));
        }

        return Path.Combine(folder, SqliteDatabase.FileName);
    }
}
