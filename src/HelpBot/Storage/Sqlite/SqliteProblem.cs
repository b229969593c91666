using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HelpBot.Storage.Sqlite;

/// <summary>What a failure of SQLite means to an operator; no path, for the readiness endpoint tells it too. Pure.</summary>
internal static class SqliteProblem
{
    public const string Moved = "the database file was moved, deleted or replaced while it was in use";

    public static bool IsDamage(SqliteException failure) => failure.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    public static string Words(SqliteException failure) => failure.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => "the disk is full",
        raw.SQLITE_READONLY => "the database file or its folder may not be written",
        raw.SQLITE_CANTOPEN => "the database file or its folder is not there or cannot be opened",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "another program holds the database locked",
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "the database file is damaged",
        raw.SQLITE_IOERR => "the disk fails (SQLite error 10)",
        var code => $"SQLite error {code}",
    };
}
