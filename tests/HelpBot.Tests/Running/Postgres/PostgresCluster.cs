using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace HelpBot.Tests.Running.Postgres;

/// <summary>A PostgreSQL server of the test's own, on a free port, in a folder of its own: it can be stopped, started and paused. It
/// ends with the process that started it, however that ends.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    // The server lives as long as somebody holds the other end of its input.
    private const string UntilInputEnds = "\"$0\" \"$@\" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf \"$HELPBOT_SWEEP\"";

    private readonly TemporaryFolder _folder = new();
    private Process? _server;

    private readonly bool _sweep;

    private PostgresCluster(bool sweep) => (_sweep, Port) = (sweep, FreePort.Next());

    public int Port { get; }

    public string ConnectionString => $"Host=127.0.0.1;Port={Port};Username=postgres;Database=postgres";

    /// <summary>Where the server keeps its tables.</summary>
    public string Tables => Path.Combine(Data, "base");

    private string Data => _folder.File("data");

    /// <summary>A new server that takes connections.</summary>
    /// <param name="sweep">Its files go when it ends, for one that nobody disposes of.</param>
    public static async Task<PostgresCluster> StartNewAsync(bool sweep = false)
    {
        var cluster = new PostgresCluster(sweep);
        if (PostgresPrograms.AsSomeone.Count > 0)
        {
            await RunAsync(["chown", PostgresPrograms.User, cluster._folder.Path]);
        }

        await RunAsync([.. PostgresPrograms.AsSomeone, Program("initdb"), "-D", cluster.Data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"]);
        await cluster.StartAsync();
        return cluster;
    }

    /// <summary>Starts the server again.</summary>
    public async Task StartAsync()
    {
        _server = Launch([
            .. PostgresPrograms.AsSomeone, "sh", "-c", UntilInputEnds, Program("postgres"), "-D", Data, "-p", Port.ToString(CultureInfo.InvariantCulture),
            "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200", "-c", "logging_collector=on"], _sweep ? _folder.Path : "");
        await Until.TrueAsync(async () =>
        {
            Assert.False(_server.HasExited, "PostgreSQL did not start.");
            return await IsUpAsync();
        });
    }

    /// <summary>Ends the server and every connection to it.</summary>
    public async Task StopAsync()
    {
        if (_server is not null)
        {
            _server.StandardInput.Close();
            await _server.WaitForExitAsync();
            _server.Dispose();
            _server = null;
        }
    }

    /// <summary>As pulling its plug does, but for what the disk had not written yet.</summary>
    public async Task KillAsync()
    {
        await SignalAsync("KILL");
        await StopAsync();
    }

    /// <summary>The server takes connections, and answers nothing.</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    public Task ResumeAsync() => SignalAsync("CONT");

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await ResumeAsync();
        }

        await StopAsync();
        _folder.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        var server = (await File.ReadAllLinesAsync(Path.Combine(Data, "postmaster.pid")))[0];
        var all = Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(id => Parent(id) == server).Prepend(server);

        // Some may have ended meanwhile; that is no fault.
        await RunAsync(["sh", "-c", $"kill -{signal} {string.Join(' ', all)} 2>/dev/null; true"]);
    }

    private static string? Parent(string process)
    {
        try
        {
            // The name of the program stands in parentheses and may hold anything.
            return char.IsAsciiDigit(process[0]) ? File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ')[2] : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private async Task<bool> IsUpAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection($"{ConnectionString};Timeout=60;Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static string Program(string name) => Path.Combine(PostgresPrograms.Folder!, name);

    private static Process Launch(IReadOnlyList<string> command, string sweep = "") => Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        WorkingDirectory = Path.GetTempPath(),
        Environment = { ["HELPBOT_SWEEP"] = sweep },
    })!;

    private static async Task RunAsync(IReadOnlyList<string> command)
    {
        using var process = Launch(command);
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', command)}: {said}");
    }
}
