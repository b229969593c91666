using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace HelpBot.Tests.Storage.Faults;

/// <summary>Someone who chats over Direct Line, says what was not acknowledged again, and remembers everything that was.</summary>
public sealed class Talker(string name)
{
    // Others want to get a word in, too.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10);

    private readonly Dictionary<string, string> _acknowledged = [];
    private long _checkedUntil;
    private string _conversation = "";
    private string? _token;
    private int _said;
    private (string Text, string ClientId)? _open;

    public int Acknowledged => _acknowledged.Count;

    /// <summary>Why it last stopped talking.</summary>
    public string Ended { get; private set; } = "";

    /// <summary>Talks until it can't. What the service answered with 2xx is acknowledged.</summary>
    public async Task TalkAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            if (_conversation.Length == 0)
            {
                _token = null;
                var made = await SendAsync(http, HttpMethod.Post, "tokens/generate", null, cancellationToken);
                _token = made.GetProperty("token").GetString();
                var begun = await SendAsync(http, HttpMethod.Post, "conversations", null, cancellationToken);
                _token = begun.GetProperty("token").GetString();
                _conversation = begun.GetProperty("conversationId").GetString()!;
            }

            while (!cancellationToken.IsCancellationRequested)
            {
                _open ??= ($"what is your phone number? {name}-{++_said}.", $"{name}-{_said}");
                var (text, clientId) = _open.Value;
                var said = await SendAsync(
                    http,
                    HttpMethod.Post,
                    $"conversations/{_conversation}/activities",
                    new { type = "message", text, from = new { id = name }, channelData = new { clientActivityID = clientId } },
                    cancellationToken);
                _acknowledged[text] = said.GetProperty("id").GetString()!;
                _open = null;
                await Task.Delay(Breath, cancellationToken);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or OperationCanceledException or JsonException)
        {
            Ended = gone.Message;
        }
    }

    /// <summary>Every acknowledged message is there once, with its id, and each message has its replies, none twice.</summary>
    /// <param name="whole">All that was ever said, and not only what is new since the last time.</param>
    public async Task CheckAsync(HttpClient http, bool whole)
    {
        if (_conversation.Length == 0)
        {
            return;
        }

        var from = whole ? 0 : _checkedUntil;
        var messages = await MessagesAsync(http, from);
        var mine = messages.Where(message => message.GetProperty("from").GetProperty("role").GetString() == "user").ToList();
        var ids = mine.ToDictionary(Text, Id);
        foreach (var (text, id) in _acknowledged.Where(said => Sequence(said.Value) > from))
        {
            Assert.Equal(id, ids.GetValueOrDefault(text));
        }

        var replies = messages.Where(reply => reply.TryGetProperty("replyToId", out _)).ToLookup(reply => reply.GetProperty("replyToId").GetString()!, Text);
        foreach (var id in ids.Values)
        {
            Assert.NotEmpty(replies[id]);
            Assert.Equal(replies[id].Count(), replies[id].Distinct().Count());
        }
    }

    private async Task<List<JsonElement>> MessagesAsync(HttpClient http, long watermark)
    {
        var messages = new List<JsonElement>();
        while (true)
        {
            var page = await SendAsync(http, HttpMethod.Get, $"conversations/{_conversation}/activities?watermark={watermark}", null, CancellationToken.None);
            var some = page.GetProperty("activities").EnumerateArray().ToList();
            if (some.Count == 0)
            {
                _checkedUntil = watermark;
                return messages;
            }

            messages.AddRange(some.Where(activity => activity.GetProperty("type").GetString() == "message"));
            watermark = long.Parse(page.GetProperty("watermark").GetString()!, CultureInfo.InvariantCulture);
        }
    }

    private static string Id(JsonElement message) => message.GetProperty("id").GetString()!;

    private static long Sequence(string id) => long.Parse(id.Split('|')[1], CultureInfo.InvariantCulture);

    private static string Text(JsonElement message) => message.GetProperty("text").GetString()!;

    private async Task<JsonElement> SendAsync(HttpClient http, HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(method, $"/v3/directline/{path}");
            request.Headers.Authorization = _token is null ? null : new AuthenticationHeaderValue("Bearer", _token);
            request.Content = body is null ? null : JsonContent.Create(body);
            using var response = await http.SendAsync(request, cancellationToken);
            if (response.StatusCode is not (HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.BadGateway))
            {
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            }

            // A client that is told to come again does.
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }
    }
}
