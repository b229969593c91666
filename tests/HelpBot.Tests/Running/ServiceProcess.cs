using System.Collections.Concurrent;
using System.Diagnostics;
using HelpBot.Hosting;

namespace HelpBot.Tests.Running;

/// <summary>The program serving in a process of its own, on a port that it chooses; it can be killed at any moment.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServiceProcess(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address, Timeout = Until.Patience };
    }

    public HttpClient Http { get; }

    public static async Task<ServiceProcess> StartAsync(string data, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ProgramPlace).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HelpBot__DataDirectory"] = data;
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServiceProcess(process, await address.Task.WaitAsync(Until.Patience));

        void Hear(string? line)
        {
            const string mark = "HelpBot answers at ";
            said.Enqueue(line ?? "(end)");
            if (line?.StartsWith(mark, StringComparison.Ordinal) == true)
            {
                address.TrySetResult(new Uri(line[mark.Length..].Split(' ')[0]));
            }
            else if (line is null)
            {
                address.TrySetException(new InvalidOperationException($"The service did not start: {string.Join('\n', said)}"));
            }
        }
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Tells it to stop, as a supervisor does.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }
}
