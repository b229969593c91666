using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HelpBot.Benchmarks.Server;

/// <summary>One keep-alive connection that sends a request and reads its answer. It does little, because client and server share
/// the machine.</summary>
internal sealed class KeepAliveClient(int port) : IClient
{
    private const int LargestAnswer = 256 * 1024;
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[LargestAnswer];

    /// <inheritdoc/>
    public async Task AskAsync(ReadOnlyMemory<byte> body)
    {
        if (!_socket.Connected)
        {
            await _socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        }

        var head = Encoding.ASCII.GetBytes(
            $"POST /api/messages HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        await _socket.SendAsync((byte[])[.. head, .. body.Span]);
        var length = 0;
        while (!IsWhole(_buffer.AsSpan(0, length)))
        {
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            length += read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
        }

        var answer = _buffer.AsSpan(0, length);
        if (!answer.StartsWith("HTTP/1.1 200"u8) || answer.IndexOf("\"activities\":[{"u8) < 0)
        {
            throw new InvalidOperationException($"Not an answer: {Encoding.UTF8.GetString(answer)}");
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        var name = "Content-Length: "u8;
        var at = answer[..head].IndexOf(name);
        return at < 0
            ? answer.EndsWith("\r\n0\r\n\r\n"u8)
            : Utf8Parser.TryParse(answer[(at + name.Length)..], out int length, out _) && answer.Length - head - 4 >= length;
    }
}
