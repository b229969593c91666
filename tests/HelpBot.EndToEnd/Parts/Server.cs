using HelpBot.Tests.Running;

namespace HelpBot.EndToEnd.Parts;

/// <summary>The real program in a process of its own, with data of its own. It can be stopped and started again on the same data.</summary>
internal sealed class Server(params (string Key, string Value)[] settings) : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("helpbot-").FullName;
    private ChildProcess? _process;

    public int Port { get; } = FreePort.Next();

    public string Address => $"http://localhost:{Port}";

    public string Output => _process?.Output ?? "";

    public static async Task<Server> StartNewAsync()
    {
        var server = new Server();
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        var environment = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["HelpBot__DataDirectory"] = _data,
        };
        foreach (var (key, value) in settings)
        {
            environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = new ChildProcess("dotnet", [BuiltProgram.HelpBot, "--urls", Address], environment);
        await _process.AnswersAsync($"{Address}/health/ready");
    }

    /// <summary>As when the machine loses power: nothing is flushed.</summary>
    public async Task StopAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _process = null;
    }

    /// <summary>Asks the program to stop, and does not wait.</summary>
    public void Terminate() => _process!.Terminate();

    /// <summary>Waits until the program has ended by itself.</summary>
    public Task EndedAsync() => _process!.EndedAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_data, recursive: true);
    }
}
