using HelpBot.Hosting;
using HelpBot.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.Tests.Running;

/// <summary>The whole service on a port of its own, with its data in a folder that the test gives.</summary>
public sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningService(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.First());
        Http = new HttpClient { BaseAddress = Address, Timeout = Until.Patience };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    /// <summary>All that the service logged.</summary>
    public LogCollector Log { get; private init; } = null!;

    public IServiceProvider Services => _app.Services;

    /// <param name="data">The data directory.</param>
    /// <param name="environment">Development, unless said otherwise.</param>
    /// <param name="change">Replaces services: the clock.</param>
    /// <param name="settings">Settings by key, <c>HelpBot:Live</c>.</param>
    public static async Task<RunningService> StartAsync(
        string data, string? environment = null, Action<IServiceCollection>? change = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment ?? Environments.Development,
            ContentRootPath = ProgramPlace.Home,
        });
        builder.Configuration.AddInMemoryCollection([
            new("HelpBot:DataDirectory", data), .. settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))]);
        builder.AddHelpBot();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new LogCollector();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton<KitBuilder>(_ => Kits.Build);
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseHelpBot();
        await app.StartAsync();
        return new RunningService(app) { Log = log };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
