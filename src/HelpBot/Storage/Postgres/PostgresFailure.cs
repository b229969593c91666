using System.Net.Sockets;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>What a failure of the database means, and what may be told of it.</summary>
internal static class PostgresFailure
{
    private static readonly string[] NotAboutData = ["08", "25", "28", "3D", "53", "57", "58"];

    /// <summary>True for everything that a database which is away, slow, full or not ready brings about.</summary>
    public static bool IsAway(Exception failure) =>
        failure is NpgsqlException or SocketException or IOException or TimeoutException && !IsRefusal(failure);

    /// <summary>True when the values are at fault and not the database: trying again later would not help.</summary>
    public static bool IsRefusal(Exception failure) => failure is PostgresException { SqlState: ['2', '2' or '3', ..] };

    /// <summary>True when the server ended the transaction for the sake of another.</summary>
    public static bool IsCollision(Exception failure) => failure is PostgresException { SqlState: ['4', '0', ..] };

    /// <summary>True when the connection broke at once, as those to a server that was restarted do: a new one may work.</summary>
    public static bool IsBroken(Exception failure) => failure is NpgsqlException { InnerException: IOException or SocketException };

    /// <summary>For an operator, without names of places.</summary>
    public static string Problem(Exception failure) => failure switch
    {
        PostgresException { SqlState: ['2', '8', ..] } => "the database refuses the user or the password",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "there is no database of that name",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "the disk of the database is full",
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => "the database takes no more connections",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => "the database is read-only",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => "the user may not use the tables",
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable } => "the tables are not there",
        PostgresException { SqlState: ['5', '7', ..] } => "the database is starting or stopping",
        PostgresException told => $"the database refuses (SQLSTATE {told.SqlState})",
        _ => "the database does not answer",
    };

    /// <summary>For the log. Messages that may quote a value are left out; there is never a password in it.</summary>
    public static string Describe(Exception failure) => failure switch
    {
        PostgresException told when NotAboutData.Contains(told.SqlState[..2]) => $"{told.SqlState} {told.MessageText}",
        PostgresException told => Problem(told),
        NpgsqlException { InnerException: { } inner } => $"{failure.Message} ({inner.GetType().Name})",
        NpgsqlException => failure.Message,
        TimeoutException => "it does not answer in time",
        _ => failure.GetType().Name,
    };
}
