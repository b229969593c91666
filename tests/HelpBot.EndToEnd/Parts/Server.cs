namespace HelpBot.EndToEnd.Parts;

/// <summary>The real program in a process of its own, with data of its own. It can be stopped and started again on the same data.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("helpbot-").FullName;
    private readonly int _port = ChildProcess.FreePort();
    private ChildProcess? _process;

    public string Address => $"http://localhost:{_port}";

    public string Output => _process?.Output ?? "";

    public static async Task<Server> StartNewAsync()
    {
        var server = new Server();
        await server.StartAsync();
        return server;
    }

    public async Task StartAsync()
    {
        _process = new ChildProcess(
            "dotnet",
            [BuiltProgram.HelpBot, "--urls", Address],
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["HelpBot__DataDirectory"] = _data,
            });
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

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_data, recursive: true);
    }
}
