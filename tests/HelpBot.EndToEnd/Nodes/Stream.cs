using System.Net.WebSockets;
using System.Text.Json;
using HelpBot.Tests.Running;

namespace HelpBot.EndToEnd.Nodes;

/// <summary>An open stream, and all that came through it.</summary>
internal sealed class Stream : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly List<Said> _said = [];
    private readonly Lock _sync = new();
    private Task _reading = Task.CompletedTask;

    /// <summary>What came, in order.</summary>
    public List<Said> Said
    {
        get
        {
            lock (_sync)
            {
                return [.. _said];
            }
        }
    }

    /// <summary>How the node closed it; null while it is open or when it was cut.</summary>
    public WebSocketCloseStatus? Closed => _socket.CloseStatus;

    public static async Task<Stream> OpenAsync(Uri url)
    {
        var stream = new Stream();
        await stream._socket.ConnectAsync(url, CancellationToken.None);
        stream._reading = stream.ReadAsync();
        return stream;
    }

    /// <summary>Waits until as much came; fails when it never does.</summary>
    public async Task<List<Said>> UntilAsync(Func<List<Said>, bool> enough)
    {
        await Until.TrueAsync(() => enough(Said), () => $"What came: {string.Join(" | ", Said.Select(said => said.Text))}");
        return Said;
    }

    /// <summary>Waits until the node closes it, or is gone.</summary>
    public Task EndedAsync() => _reading.WaitAsync(Until.Patience);

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[256 * 1024];
        var length = 0;
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                length += part.Count;
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
                    return;
                }

                if (part.EndOfMessage)
                {
                    Take(buffer.AsMemory(0, length));
                    length = 0;
                }
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private void Take(ReadOnlyMemory<byte> message)
    {
        if (message.Length > 0)
        {
            using var set = JsonDocument.Parse(message);
            lock (_sync)
            {
                _said.AddRange(Nodes.Said.Of(set.RootElement));
            }
        }
    }
}
