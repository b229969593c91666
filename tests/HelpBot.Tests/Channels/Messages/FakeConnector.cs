using System.Text.Json;
using System.Threading.Channels;
using HelpBot.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Channel = System.Threading.Channels.Channel;

namespace HelpBot.Tests.Channels.Messages;

/// <summary>Stands where the Emulator listens for replies.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly Channel<(string Path, JsonElement Reply)> _replies = Channel.CreateUnbounded<(string, JsonElement)>();
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var connector = new FakeConnector(builder.Build());
        connector._app.MapPost("/{**path}", async (HttpRequest request) =>
        {
            var reply = await JsonDocument.ParseAsync(request.Body);
            await connector._replies.Writer.WriteAsync((request.Path, reply.RootElement));
            return Results.Json(new { id = "given" });
        });
        await connector._app.StartAsync();
        return connector;
    }

    public async Task<(string Path, JsonElement Reply)> NextAsync()
    {
        using var patience = new CancellationTokenSource(Until.Patience);
        (string Path, JsonElement Reply) next;
        do
        {
            next = await _replies.Reader.ReadAsync(patience.Token);
        }
        while (next.Reply.GetProperty("type").GetString() == "trace");
        return next;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
