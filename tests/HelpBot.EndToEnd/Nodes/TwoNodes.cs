using HelpBot.EndToEnd.Parts;
using HelpBot.Tests.Running.Postgres;

namespace HelpBot.EndToEnd.Nodes;

/// <summary>Two nodes, each a process with a data directory of its own, on one PostgreSQL, behind a proxy that takes the other node for
/// each request.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    /// <summary>Messages that one person may send in a minute, over both nodes.</summary>
    internal const int Limit = 30;

    internal PostgresTestDatabase Database { get; private set; } = null!;

    internal Server One { get; private set; } = null!;

    internal Server Two { get; private set; } = null!;

    internal AlternatingProxy Proxy { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await PostgresTestDatabase.CreateAsync();
        (string, string)[] settings =
        [
            ("HelpBot:Database", Database.ConnectionString), ("HelpBot:KeySecret", "a secret that the nodes share"), ("HelpBot:DrainSeconds", "1"),
            ("HelpBot:Limits:MessagesPerMinute", $"{Limit}"),
        ];
        One = new Server(settings);
        Two = new Server(settings);
        Proxy = new AlternatingProxy(One.Port, Two.Port);
        await Task.WhenAll(One.StartAsync(), Two.StartAsync());
    }

    /// <summary>Someone new who comes through the proxy.</summary>
    internal async Task<Resident> ResidentAsync(string? address = null)
    {
        var resident = new Resident(address ?? Proxy.Address);
        await resident.StartAsync();
        return resident;
    }

    public async Task DisposeAsync()
    {
        await Proxy.DisposeAsync();
        await One.DisposeAsync();
        await Two.DisposeAsync();
        await Database.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class TwoNodesCollection : ICollectionFixture<TwoNodes>
{
    public const string Name = "two nodes";
}
