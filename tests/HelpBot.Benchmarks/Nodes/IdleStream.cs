using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HelpBot.Benchmarks.Nodes;

/// <summary>One open stream whose client only keeps it alive, with as little as possible on this side of it.</summary>
internal sealed class IdleStream : IDisposable
{
    private const byte Ping = 0x89;
    private const byte Pong = 0x8A;
    private const byte Masked = 0x80;
    private const int LongLength = 126;
    private const int StreamsOfAnAddress = 20_000;

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <summary>Messages that came; empty ones, which only keep the connection open, are not counted.</summary>
    public int Messages { get; private set; }

    /// <summary>Opens it.</summary>
    /// <param name="number">An address of this machine has only so many ports: every so many streams come from another.</param>
    /// <exception cref="InvalidOperationException">The server did not take it.</exception>
    public async Task OpenAsync(int port, string pathAndQuery, int number)
    {
        _socket.Bind(new IPEndPoint(new IPAddress([127, 0, 0, (byte)(1 + (number / StreamsOfAnAddress))]), 0));
        await _socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        await _socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {pathAndQuery} HTTP/1.1\r\nHost: localhost:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        var buffer = new byte[1024];
        var read = await _socket.ReceiveAsync(buffer);
        var answer = Encoding.ASCII.GetString(buffer, 0, read);
        if (!answer.StartsWith("HTTP/1.1 101", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The stream was not opened: {answer}");
        }
    }

    /// <summary>Answers the server's pings until the stream ends. Frames here are short or come in one piece.</summary>
    public async Task KeepAsync()
    {
        var buffer = new byte[4096];
        try
        {
            while (await _socket.ReceiveAsync(buffer) is > 0 and var read)
            {
                await TakeAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception gone) when (gone is SocketException or ObjectDisposedException)
        {
            // Ended.
        }
    }

    private async Task TakeAsync(ReadOnlyMemory<byte> frames)
    {
        while (frames.Length >= 2)
        {
            var (kind, length) = (frames.Span[0], (int)frames.Span[1]);
            if (kind == Ping)
            {
                // A mask of zeros leaves the payload as it came.
                await _socket.SendAsync((byte[])[Pong, (byte)(Masked | length), 0, 0, 0, 0, .. frames.Span.Slice(2, length)]);
            }
            else if (length > 0)
            {
                Messages++;
            }

            // A longer one is an activity, and the last for a while.
            frames = length < LongLength ? frames[Math.Min(frames.Length, 2 + length)..] : default;
        }
    }

    public void Dispose() => _socket.Dispose();
}
