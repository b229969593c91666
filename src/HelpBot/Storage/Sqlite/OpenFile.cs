using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace HelpBot.Storage.Sqlite;

/// <summary>Is an open database still the file at its path? On Unix a file can be moved, deleted or replaced while it is open, and
/// what is written then goes where nobody will look.</summary>
internal static class OpenFile
{
    // SQLITE_FCNTL_HAS_MOVED
    private const int HasMovedControl = 20;

    private const string DeletedMark = " (deleted)";

    public static bool HasMoved(SqliteConnection connection)
    {
        var moved = 0;
        return connection.Handle is { } handle
            && sqlite3_file_control(handle.DangerousGetHandle(), "main", HasMovedControl, ref moved) == SQLitePCL.raw.SQLITE_OK
            && moved != 0;
    }

    /// <summary>True when this process has the file of that path open and it was deleted, not moved; where that cannot be told, false.</summary>
    public static bool IsDeleted(string path)
    {
        const string own = "/proc/self/fd";
        if (!OperatingSystem.IsLinux() || !Directory.Exists(own))
        {
            return false;
        }

        return Directory.EnumerateFileSystemEntries(own).Any(entry => new FileInfo(entry).LinkTarget == path + DeletedMark);
    }

    [DllImport("e_sqlite3", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int sqlite3_file_control(IntPtr database, [MarshalAs(UnmanagedType.LPUTF8Str)] string name, int control, ref int value);
}
