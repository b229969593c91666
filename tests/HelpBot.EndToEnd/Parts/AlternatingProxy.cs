using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HelpBot.EndToEnd.Parts;

/// <summary>A proxy that sends each request to another node than the one before: POST and GET requests each take turns. A node that
/// does not take the connection is passed over. Knows one request per connection, and WebSockets.</summary>
internal sealed class AlternatingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly IReadOnlyList<int> _nodes;
    private readonly Task _accepting;
    private int _posts;
    private int _others;

    /// <param name="nodes">Ports.</param>
    public AlternatingProxy(params int[] nodes)
    {
        _nodes = nodes;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => $"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            var (head, rest) = await ReadHeadAsync(stream);
            using var node = await ConnectAsync(head.StartsWith("POST", StringComparison.Ordinal));
            if (node is null)
            {
                await stream.WriteAsync("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _end.Token);
                return;
            }

            var there = node.GetStream();
            await there.WriteAsync(Encoding.ASCII.GetBytes(OnlyOne(head)), _end.Token);
            await there.WriteAsync(rest, _end.Token);
            await Task.WhenAny(stream.CopyToAsync(there, _end.Token), there.CopyToAsync(stream, _end.Token));
        }
        catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One side left.
        }
    }

    private async Task<TcpClient?> ConnectAsync(bool isPost)
    {
        var first = isPost ? Interlocked.Increment(ref _posts) : Interlocked.Increment(ref _others);
        for (var attempt = 0; attempt < _nodes.Count; attempt++)
        {
            var node = new TcpClient();
            try
            {
                await node.ConnectAsync(IPAddress.Loopback, _nodes[(first + attempt) % _nodes.Count], _end.Token);
                return node;
            }
            catch (SocketException)
            {
                node.Dispose();
            }
        }

        return null;
    }

    private async Task<(string Head, byte[] Body)> ReadHeadAsync(NetworkStream stream)
    {
        var buffer = new byte[32 * 1024];
        var length = 0;
        int end;
        while ((end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), _end.Token);
            length += read > 0 ? read : throw new IOException("Closed before a request.");
        }

        return (Encoding.ASCII.GetString(buffer, 0, end + 4), buffer[(end + 4)..length]);
    }

    /// <summary>Has the node close the connection after its answer, unless it becomes a WebSocket.</summary>
    private static string OnlyOne(string head)
    {
        var lines = head.Split("\r\n").ToList();
        if (lines.Exists(line => line.StartsWith("Upgrade:", StringComparison.OrdinalIgnoreCase)))
        {
            return head;
        }

        lines.RemoveAll(line => line.StartsWith("Connection:", StringComparison.OrdinalIgnoreCase));
        lines.Insert(1, "Connection: close");
        return string.Join("\r\n", lines);
    }
}
