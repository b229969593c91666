using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Http;

/// <summary>A bot that echoes, behind a real server on a free port.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private BotHost(WebApplication app)
    {
        _app = app;
        _client.BaseAddress = new Uri(AddressOf(app));
    }

    public static async Task<BotHost> StartAsync(
        Dictionary<string, string?>? settings = null, string environment = "Development", TimeProvider? time = null,
        Action<CloudAdapter>? configure = null)
    {
        var app = CreateApp(environment);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build();
        var authentication = new ConfigurationBotFrameworkAuthentication(
            configuration, null, null, null, null, time ?? TimeProvider.System);
        var adapter = new CloudAdapter(authentication);
        configure?.Invoke(adapter);
        var bot = new EchoBot();
        app.MapPost("/api/messages", context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await app.StartAsync();
        return new BotHost(app);
    }

    public static WebApplication CreateApp(string environment = "Development")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    public static string AddressOf(WebApplication app)
        => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(
        string body, string? authorization = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        change?.Invoke(request);
        using var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<(HttpStatusCode Status, string Body)> PostAsync(
        Activity activity, string? authorization = null, Action<HttpRequestMessage>? change = null)
        => PostAsync(Encoding.UTF8.GetString(ActivityJson.Serialize(activity)), authorization, change);

    public async Task<HttpResponseMessage> GetAsync() => await _client.GetAsync("/api/messages");

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
