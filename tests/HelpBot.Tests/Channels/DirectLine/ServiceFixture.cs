using HelpBot.Tests.Running;

namespace HelpBot.Tests.Channels.DirectLine;

/// <summary>One running service for the tests that do not change it.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    public const string Secret = "a-secret-of-another-site-0001";
    public const string TrustedOrigin = "https://www.example.org";

    private readonly TemporaryFolder _folder = new();

    public RunningService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await RunningService.StartAsync(
        _folder.Path,
        settings: [("HelpBot:DirectLine:Secrets:0", Secret), ("HelpBot:DirectLine:TrustedOrigins:0", TrustedOrigin)]);

    public async Task DisposeAsync()
    {
        await Service.DisposeAsync();
        _folder.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class ServiceCollectionDefinition : ICollectionFixture<ServiceFixture>
{
    public const string Name = "running service";
}
