using System.Globalization;
using System.Net.Sockets;
using System.Text;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Hosting;

/// <summary>A client that sends all that it has before it reads, as most do, is told that it was too much.</summary>
[Collection(ServiceCollectionDefinition.Name)]
public sealed class LargeBodyTests(ServiceFixture fixture)
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("/api/messages", "application/json", false)]
    [InlineData("/api/messages", "application/json", true)]
    [InlineData("/v3/directline/tokens/generate", "application/json", false)]
    [InlineData("/v3/directline/tokens/generate", "application/json", true)]
    [InlineData("/ask", "application/x-www-form-urlencoded", false)]
    [InlineData("/ask", "application/x-www-form-urlencoded", true)]
    [InlineData("/no-such-page", "text/plain", false)]
    public async Task It_reads_a_413(string path, string type, bool isChunked)
    {
        var (status, body) = await SendAsync(path, type, isChunked, 8 * Megabyte);

        Assert.Equal("HTTP/1.1 413", status);
        Assert.Contains(path is "/ask" or "/no-such-page" ? "<h1>" : "MessageSizeTooBig", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_reads_a_413_without_sending_when_it_asks_first()
    {
        var (status, _) = await SendAsync("/ask", "application/x-www-form-urlencoded", isChunked: false, 8 * Megabyte, asksFirst: true);

        Assert.Equal("HTTP/1.1 413", status);
    }

    private async Task<(string Status, string Answer)> SendAsync(string path, string type, bool isChunked, int bytes, bool asksFirst = false)
    {
        using var patience = new CancellationTokenSource(Until.Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(fixture.Service.Address.Host, fixture.Service.Address.Port, patience.Token);
        var stream = client.GetStream();
        var length = isChunked ? "Transfer-Encoding: chunked" : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {bytes}");
        var expect = asksFirst ? "Expect: 100-continue\r\n" : "";
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {type}\r\n{expect}{length}\r\n\r\n"), patience.Token);
        for (var sent = 0; sent < bytes && !asksFirst; sent += Megabyte)
        {
            var part = new string('1', Megabyte);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(isChunked ? $"100000\r\n{part}\r\n" : part), patience.Token);
        }

        if (isChunked)
        {
            await stream.WriteAsync("0\r\n\r\n"u8.ToArray(), patience.Token);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync(patience.Token);
        return (answer[..12], answer);
    }
}
