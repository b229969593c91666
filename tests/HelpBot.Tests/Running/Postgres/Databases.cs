using System.Reflection;
using Xunit.Sdk;

namespace HelpBot.Tests.Running.Postgres;

/// <summary>A test that needs a PostgreSQL server.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.WhyNot;
}

/// <summary>A test that stops, starts and pauses a PostgreSQL server of its own.</summary>
public sealed class PostgresClusterFactAttribute : FactAttribute
{
    public PostgresClusterFactAttribute() => Skip = PostgresPrograms.WhyNot;
}

/// <summary>A theory that needs a PostgreSQL server.</summary>
public sealed class OnPostgresTheoryAttribute : TheoryAttribute
{
    public OnPostgresTheoryAttribute() => Skip = PostgresServer.WhyNot;
}

/// <summary>The store that a theory runs on.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory on SQLite.</summary>
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Database.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL.</summary>
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.WhyNot;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Database.Postgres]];
}
