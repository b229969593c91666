using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Channels.DirectLine;

/// <summary>Speaks Direct Line as a client does, over real HTTP and WebSockets.</summary>
public sealed class DirectLineClient(RunningService service)
{
    public string? Token { get; set; }

    public string Conversation { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    public async Task<HttpStatusCode> StartAsync(string? locale = null)
    {
        Token ??= (await JsonAsync(HttpMethod.Post, "tokens/generate")).GetProperty("token").GetString();
        using var response = await SendAsync(HttpMethod.Post, "conversations", locale is null ? null : new { locale });
        Take(await response.Content.ReadFromJsonAsync<JsonElement>());
        return response.StatusCode;
    }

    /// <summary>Takes up a conversation after a watermark, as after a reload.</summary>
    public async Task ReconnectAsync(long watermark) => Take(await JsonAsync(HttpMethod.Get, $"conversations/{Conversation}?watermark={watermark}"));

    public async Task<string> SayAsync(string text, string? clientId = null) => (await JsonAsync(
        HttpMethod.Post, $"conversations/{Conversation}/activities", new { type = "message", text, from = new { id = "anyone" }, channelData = new { clientActivityID = clientId } }))
        .GetProperty("id").GetString()!;

    public Task<JsonElement> ActivitiesAsync(long watermark = 0) =>
        JsonAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}");

    public async Task<JsonElement> JsonAsync(HttpMethod method, string path, object? body = null)
    {
        using var response = await SendAsync(method, path, body);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Status and error code of a request that is refused.</summary>
    public async Task<(HttpStatusCode Status, string? Code)> RefusalAsync(HttpMethod method, string path, object? body = null, string? origin = null)
    {
        using var response = await SendAsync(method, path, body, origin);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, JsonDocument.Parse(text).RootElement.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : null);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, $"/v3/directline/{path}");
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        request.Content = body is null ? null : body as HttpContent ?? JsonContent.Create(body);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await service.Http.SendAsync(request);
    }

    public async Task<ClientWebSocket> ListenAsync(string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new Uri(StreamUrl), CancellationToken.None);
        return socket;
    }

    /// <summary>Goes on with a conversation that was begun elsewhere.</summary>
    public Task TakeUpAsync(string conversation)
    {
        Conversation = conversation;
        return ReconnectAsync(0);
    }

    /// <summary>The next activities of a stream.</summary>
    public static async Task<JsonElement> NextAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(Until.Patience);
        var buffer = new byte[64 * 1024];
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return JsonDocument.Parse(Encoding.UTF8.GetString(buffer, 0, length)).RootElement;
    }

    public static IEnumerable<string> Texts(JsonElement set) =>
        set.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("text").GetString()!);

    public static IEnumerable<string> Ids(JsonElement set) =>
        set.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()!);

    private void Take(JsonElement started)
    {
        Conversation = started.GetProperty("conversationId").GetString()!;
        Token = started.GetProperty("token").GetString();
        StreamUrl = started.GetProperty("streamUrl").GetString()!;
    }
}
