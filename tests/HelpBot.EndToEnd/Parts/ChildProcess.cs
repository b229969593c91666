using System.Collections.Concurrent;
using System.Diagnostics;
using HelpBot.Tests.Running;

namespace HelpBot.EndToEnd.Parts;

/// <summary>A program that a test starts and stops, with what it printed.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("helpbot-run-").FullName;

    public ChildProcess(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = _directory, // some programs leave files where they are started
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"'{file}' did not start.");
        _process.StandardInput.Close();
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', _lines);

    /// <summary>Waits until an address answers with success.</summary>
    /// <exception cref="InvalidOperationException">It ended, or took far too long; holds what it printed.</exception>
    public async Task AnswersAsync(string address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var patience = new CancellationTokenSource(Until.Patience);
        while (!_process.HasExited && !patience.IsCancellationRequested)
        {
            try
            {
                if ((await client.GetAsync(address, patience.Token)).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
            {
                // Not yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        throw new InvalidOperationException($"{address} does not answer. The program printed:\n{Output}");
    }

    /// <summary>Sends SIGTERM.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public Task EndedAsync() => _process.WaitForExitAsync();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
        {
            _lines.Enqueue(line.Data);
        }
    }
}
