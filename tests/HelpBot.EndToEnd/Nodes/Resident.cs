using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using HelpBot.Tests.Running;

namespace HelpBot.EndToEnd.Nodes;

/// <summary>Someone who talks over Direct Line, each request on a connection of its own.</summary>
internal sealed class Resident(string address) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = Until.Patience };
    private string _token = "";

    public string Conversation { get; private set; } = "";

    /// <summary>Where to talk from now on.</summary>
    public string Address { get; set; } = address;

    public async Task StartAsync()
    {
        _token = (await SendAsync(HttpMethod.Post, "tokens/generate")).GetProperty("token").GetString()!;
        Conversation = (await SendAsync(HttpMethod.Post, "conversations")).GetProperty("conversationId").GetString()!;
    }

    /// <summary>Says something; gives the id that it got.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null) =>
        (await SendAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", new
        {
            type = "message",
            text,
            locale = "en-CA",
            from = new { id = "someone" },
            channelData = new { clientActivityID = clientId },
        })).GetProperty("id").GetString()!;

    /// <summary>What was said after a watermark.</summary>
    public async Task<List<Said>> PollAsync(long watermark = 0)
    {
        var said = new List<Said>();
        while (true)
        {
            var set = await SendAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}");
            var some = Said.Of(set);
            said.AddRange(some);
            var next = long.Parse(set.GetProperty("watermark").GetString()!, CultureInfo.InvariantCulture);
            if (next == watermark)
            {
                return said;
            }

            watermark = next;
        }
    }

    /// <summary>Polls until somebody has said as much.</summary>
    public async Task<List<Said>> PollUntilAsync(Func<List<Said>, bool> enough)
    {
        List<Said> said = [];
        await Until.TrueAsync(async () => enough(said = await PollAsync()), () => string.Join(" | ", said.Select(one => one.Text)));
        return said;
    }

    /// <summary>Opens a stream, as after a reload.</summary>
    /// <param name="at">Address of a node; null: wherever the proxy leads.</param>
    public async Task<Stream> ListenAsync(long watermark = 0, string? at = null)
    {
        var taken = await SendAsync(HttpMethod.Get, $"conversations/{Conversation}?watermark={watermark}");
        _token = taken.GetProperty("token").GetString()!;
        var url = new UriBuilder(taken.GetProperty("streamUrl").GetString()!);
        if (at is not null)
        {
            url.Port = new Uri(at).Port;
        }

        return await Stream.OpenAsync(url.Uri);
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{Address}/v3/directline/{path}");
        request.Headers.Authorization = _token.Length > 0 ? new AuthenticationHeaderValue("Bearer", _token) : null;
        request.Headers.ConnectionClose = true;
        request.Content = body is null ? null : JsonContent.Create(body);
        using var response = await _http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
