using HelpBot.Hosting;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>A copy of the database beside it, made before its tables are changed: <c>helpbot.db.before-20261122000000_History</c>.</summary>
internal static class MigrationCopy
{
    private const string Mark = ".before-";

    /// <summary>Makes the copy while others read and write.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="SqliteException">It could not be written; nothing was changed.</exception>
    public static string Make(SqliteConnection connection, string database, string migration)
    {
        var path = $"{database}{Mark}{migration}";
        for (var again = 2; !DataFolder.TryWriteSecret(path, []); again++)
        {
            path = $"{database}{Mark}{migration}-{again}";
        }

        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $path";
        command.Parameters.AddWithValue("$path", path);
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
        return path;
    }

    /// <summary>Deletes copies made before a time: what retention deletes shall not live on in them.</summary>
    public static void DeleteOlder(string database, DateTimeOffset before)
    {
        var directory = new DirectoryInfo(Path.GetDirectoryName(database)!);
        foreach (var copy in directory.EnumerateFiles($"{Path.GetFileName(database)}{Mark}*").Where(copy => copy.LastWriteTimeUtc < before.UtcDateTime))
        {
            copy.Delete();
        }
    }
}
