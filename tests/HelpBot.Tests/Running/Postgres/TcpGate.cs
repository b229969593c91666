using System.Net;
using System.Net.Sockets;

namespace HelpBot.Tests.Running.Postgres;

/// <summary>Stands between a node and a server: closed, the node reaches it no more, while others do.</summary>
public sealed class TcpGate : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _to;
    private readonly Task _loop;
    private readonly List<TcpClient> _open = [];
    private bool _isClosed;

    public TcpGate(int to)
    {
        _to = to;
        _listener.Start();
        _loop = Task.Run(AcceptAsync);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Cuts every connection, and lets none through.</summary>
    public void Close()
    {
        lock (_open)
        {
            _isClosed = true;
            _open.ForEach(client => client.Close());
            _open.Clear();
        }
    }

    public void Open()
    {
        lock (_open)
        {
            _isClosed = false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        _listener.Stop();
        await _loop;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var node = await _listener.AcceptTcpClientAsync();
                _ = PassAsync(node);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private async Task PassAsync(TcpClient node)
    {
        using var server = new TcpClient();
        using (node)
        {
            lock (_open)
            {
                if (_isClosed)
                {
                    return;
                }

                _open.AddRange([node, server]);
            }

            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _to);
                await Task.WhenAny(node.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(node.GetStream()));
            }
            catch (Exception cut) when (cut is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
            {
                // Either side has gone.
            }
        }
    }
}
