using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace HelpBot.Benchmarks.Nodes;

/// <summary>Many open streams, each of a conversation of its own.</summary>
internal sealed class IdleStreams(int port) : IDisposable
{
    private const int AtOnce = 16;

    private readonly HttpClient _http = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}/v3/directline/") };
    private readonly List<IdleStream> _streams = [];
    private readonly List<Task> _kept = [];
    private readonly Lock _sync = new();

    /// <summary>How many are open still.</summary>
    public int Open => _kept.Count(kept => !kept.IsCompleted);

    public async Task OpenAsync(int count) => await Parallel.ForEachAsync(
        Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) => await OpenOneAsync(number));

    public void Dispose()
    {
        _streams.ForEach(stream => stream.Dispose());
        _http.Dispose();
    }

    private async Task OpenOneAsync(int number)
    {
        var token = (await PostAsync("tokens/generate", null)).GetProperty("token").GetString()!;
        var started = await PostAsync("conversations", token);
        var stream = new IdleStream();
        await stream.OpenAsync(port, new Uri(started.GetProperty("streamUrl").GetString()!).PathAndQuery, number);
        lock (_sync)
        {
            _streams.Add(stream);
            _kept.Add(stream.KeepAsync());
        }
    }

    private async Task<JsonElement> PostAsync(string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
