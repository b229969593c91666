using System.Data.Common;
using HelpBot.Hosting;
using Npgsql;

namespace HelpBot.Storage.Postgres;

/// <summary>The database server and how it is called: every call ends within seconds, so that nobody waits for a server that is away.
/// The connection string's own words win over these.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private const int Seconds = 2;
    private const int PatientSeconds = 15;
    private const int MostConnections = 24;

    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    /// <param name="connectionString">For <see cref="Npgsql"/>.</param>
    /// <param name="durability">With <see cref="Durability.Power"/> the server waits for its disk, whatever is usual there.</param>
    /// <exception cref="ArgumentException">Not a connection string (see <see cref="Understands"/>).</exception>
    public PostgresDatabase(string connectionString, Durability durability = Durability.Process)
    {
        var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { PersistSecurityInfo = false };
        Otherwise(given, ["Timeout", "Connection Timeout"], () => settings.Timeout = Seconds);
        Otherwise(given, ["Command Timeout", "CommandTimeout"], () => settings.CommandTimeout = Seconds);
        // A server that does not answer does not answer a cancellation either.
        Otherwise(given, ["Cancellation Timeout"], () => settings.CancellationTimeout = -1);
        // Hardly anybody uses it, and asking a server that does not answer whether it does takes as long as everything else.
        Otherwise(given, ["Gss Encryption Mode", "GssEncryptionMode"], () => settings.GssEncryptionMode = GssEncryptionMode.Disable);
        Otherwise(given, ["Maximum Pool Size", "Max Pool Size", "MaxPoolSize"], () => settings.MaxPoolSize = MostConnections);
        Otherwise(given, ["Max Auto Prepare"], () => settings.MaxAutoPrepare = MostConnections);
        Otherwise(given, ["Auto Prepare Min Usages"], () => settings.AutoPrepareMinUsages = 2);
        Otherwise(given, ["Application Name", "ApplicationName"], () => settings.ApplicationName = "HelpBot");
        if (durability == Durability.Power && settings.Options?.Contains("synchronous_commit", StringComparison.OrdinalIgnoreCase) != true)
        {
            settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();
        }

        Source = NpgsqlDataSource.Create(settings);
        Limit = settings.CommandTimeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(settings.CommandTimeout) + Grace;
        (settings.Timeout, settings.CommandTimeout) = (Longer(settings.Timeout), Longer(settings.CommandTimeout));
        Patient = NpgsqlDataSource.Create(settings);
    }

    public NpgsqlDataSource Source { get; }

    /// <summary>True while this node waits for its tables: that they lack is no news then.</summary>
    public bool LacksTables { get; set; }

    /// <summary>When whoever waits for a statement gives up. The driver means to, but then it tries to tell the server, which takes long
    /// when that does not answer.</summary>
    public TimeSpan Limit { get; }

    /// <summary>The same server with more time to answer, for what nobody waits for.</summary>
    public NpgsqlDataSource Patient { get; }

    /// <summary>For people; without user and password.</summary>
    public static string Describe(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        return $"PostgreSQL at {settings.Host}, database {settings.Database ?? settings.Username}";
    }

    /// <summary>Is this a connection string, with a host in it?</summary>
    public static bool Understands(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).Host is { Length: > 0 };
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await Patient.DisposeAsync();
    }

    /// <summary>Zero: for ever.</summary>
    private static int Longer(int seconds) => seconds == 0 ? 0 : Math.Max(seconds, PatientSeconds);

    private static void Otherwise(DbConnectionStringBuilder given, string[] names, Action set)
    {
        if (!names.Any(given.ContainsKey))
        {
            set();
        }
    }
}
