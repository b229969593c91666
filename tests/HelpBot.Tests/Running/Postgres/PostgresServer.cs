namespace HelpBot.Tests.Running.Postgres;

/// <summary>The one server that the tests of a run share: the one that <c>tests/run.sh</c> has started, or one of our own.</summary>
public static class PostgresServer
{
    /// <summary>Environment variable with the connection string of a server whose user may make databases.</summary>
    public const string Variable = "HELPBOT_TEST_POSTGRES";

    /// <summary>Added to a connection string, it lets a node wait for the server, however slow this machine is.</summary>
    public const string Patience = "Timeout=120;Command Timeout=120";

    private static readonly Lazy<Task<PostgresCluster>> Own = new(() => PostgresCluster.StartNewAsync(sweep: true));

    private static string? Given => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : null;

    /// <summary>Why tests on PostgreSQL cannot run; null when they can.</summary>
    public static string? WhyNot => Given is null ? PostgresPrograms.WhyNot : null;

    /// <summary>It never counts as away, however slow the machine is: a test of that has a server of its own (<see cref="PostgresCluster"/>).</summary>
    public static async Task<string> ConnectionStringAsync() => $"{Given ?? (await Own.Value).ConnectionString};{Patience}";
}
