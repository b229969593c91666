using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace HelpBot.Benchmarks.Server;

/// <summary>A server in a process of its own, so that its memory and its start are its own.</summary>
internal sealed class MeasuredProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _answers;

    private MeasuredProcess(Process process, Channel<string> answers, int port, TimeSpan startUp) =>
        (_process, _answers, Port, StartUp) = (process, answers, port, startUp);

    public int Port { get; }

    /// <summary>From the start of the process to the first "ready".</summary>
    public TimeSpan StartUp { get; }

    /// <summary>Resident memory, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (1024.0 * 1024);
        }
    }

    /// <summary>What is reachable after a full collection, in megabytes; only of a server started with <see cref="LiveHeap"/>.</summary>
    public async Task<double> LiveMegabytesAsync()
    {
        await _process.StandardInput.WriteLineAsync(LiveHeap.Question);
        var answer = await _answers.Reader.ReadAsync();
        return long.Parse(answer.AsSpan(LiveHeap.Answer.Length), CultureInfo.InvariantCulture) / (1024.0 * 1024);
    }

    /// <summary>Processor time used so far, by all its threads.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<MeasuredProcess> StartAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--urls", $"http://127.0.0.1:{port}"]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var answers = Channel.CreateUnbounded<string>();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(LiveHeap.Answer, StringComparison.Ordinal) == true)
            {
                answers.Writer.TryWrite(line.Data);
            }
        };
        process.BeginOutputReadLine();
        using var client = new HttpClient();
        while (!await IsReadyAsync(client, port))
        {
            if (process.HasExited || clock.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new InvalidOperationException("The server did not become ready.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        return new MeasuredProcess(process, answers, port, clock.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, int port)
    {
        try
        {
            return (await client.GetAsync(new Uri($"http://127.0.0.1:{port}/health/ready"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
