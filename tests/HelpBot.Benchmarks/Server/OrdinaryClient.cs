using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace HelpBot.Benchmarks.Server;

/// <summary>As most programs ask: .NET's own <see cref="HttpClient"/>. It costs more than the bare endpoint does, so that what it
/// measures says less about the servers and more about what a caller notices.</summary>
internal sealed class OrdinaryClient(int port) : IClient
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");
    private readonly HttpClient _http = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };

    /// <inheritdoc/>
    public async Task AskAsync(ReadOnlyMemory<byte> body)
    {
        using var content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = s_json } };
        using var response = await _http.PostAsync(new Uri("api/messages", UriKind.Relative), content);
        var answer = await response.Content.ReadAsByteArrayAsync();
        if (response.StatusCode != HttpStatusCode.OK || answer.AsSpan().IndexOf("\"activities\":[{"u8) < 0)
        {
            throw new InvalidOperationException($"Not an answer: {(int)response.StatusCode} {Encoding.UTF8.GetString(answer)}");
        }
    }

    public void Dispose() => _http.Dispose();
}
