using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HelpBot.Tests.Running;

/// <summary>A port for a server that cannot choose one itself. Not from those that the system gives to outgoing connections and to
/// listeners on port 0: it could be given away before the server listens, or while it is restarted.</summary>
public static class FreePort
{
    private const int First = 10_000;
    private const int UsualEnd = 32_768;

    private static readonly ConcurrentDictionary<int, bool> Given = new();
    private static readonly int End = FirstOfTheSystem();

    public static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, End);
            if (IsFree(port) && Given.TryAdd(port, true))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FirstOfTheSystem()
    {
        const string range = "/proc/sys/net/ipv4/ip_local_port_range";
        return File.Exists(range) && int.TryParse(File.ReadAllText(range).Split('\t')[0], out var first) && first > First + 1_000 ? first : UsualEnd;
    }
}
