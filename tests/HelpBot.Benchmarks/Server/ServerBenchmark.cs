using System.Globalization;
using System.Reflection;

namespace HelpBot.Benchmarks.Server;

/// <summary>Starts the built server and a bare ASP.NET Core endpoint side by side, asks both the same, and reports the two.</summary>
internal static class ServerBenchmark
{
    // Bounds a run also on a machine much faster than expected.
    private const int MostAnswers = 2_000_000;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = Options.Parse(args);
        var data = Directory.CreateTempSubdirectory("helpbot-benchmark-").FullName;
        try
        {
            await using var bare = await MeasuredProcess.StartAsync([Assembly.GetExecutingAssembly().Location, "bare"], AsWebProjects);
            await using var bot = await StartAsync(options, Path.Combine(data, "1"));
            await using var other = options.Nodes == 2 ? await StartAsync(options, Path.Combine(data, "2")) : null;
            var fresh = bot.Megabytes;
            var (bareResult, botResult) = await MeasureAsync(options, bare, other is null ? [bot] : [bot, other]);
            Report("bare endpoint", bare, bareResult);
            Report(other is null ? "HelpBot turn" : "two nodes", bot, botResult);
            Print($"ratio {botResult.PerSecond / bareResult.PerSecond:P1}   memory after start {fresh:F0} MB   {options.Connections} connections, {options.Conversations} conversations, {(options.Database.Length > 0 ? "PostgreSQL" : "SQLite")} {string.Join(' ', options.Settings.Select(set => $"{set.Key}={set.Value}"))}");
            return 0;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static Task<MeasuredProcess> StartAsync(Options options, string data)
    {
        var environment = new Dictionary<string, string>(Quiet)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["HelpBot__DataDirectory"] = data,
            ["HelpBot__Database"] = options.Database,
            ["HelpBot__Limits__MessagesPerMinute"] = "1000000",
        };
        foreach (var (name, value) in options.Settings)
        {
            environment[name] = value;
        }

        return MeasuredProcess.StartAsync([Program()], environment);
    }

    private static async Task<(LoadResult Bare, LoadResult Bot)> MeasureAsync(
        Options options, MeasuredProcess bareServer, IReadOnlyList<MeasuredProcess> nodes)
    {
        var bare = new Load([bareServer], options.Connections, options.Conversations, options.Ordinary, options.Differ);
        var bot = new Load(nodes, options.Connections, options.Conversations, options.Ordinary, options.Differ);
        await bare.RunAsync(TimeSpan.FromSeconds(2), MostAnswers);
        await bot.RunAsync(options.WarmUp, MostAnswers);
        var (bareRounds, botRounds) = (new List<LoadResult>(), new List<LoadResult>());
        for (var round = 0; round < options.Rounds; round++)
        {
            bareRounds.Add(await bare.RunAsync(options.Time, MostAnswers));
            botRounds.Add(await bot.RunAsync(options.Time, MostAnswers));
        }

        return (Together(bareRounds), Together(botRounds));
    }

    private static LoadResult Together(List<LoadResult> rounds) =>
        new([.. rounds.SelectMany(round => round.Latencies).Order()], Sum(rounds, round => round.Elapsed), Sum(rounds, round => round.Processor));

    private static TimeSpan Sum(List<LoadResult> rounds, Func<LoadResult, TimeSpan> time) => TimeSpan.FromTicks(rounds.Sum(round => time(round).Ticks));

    private static void Report(string name, MeasuredProcess server, LoadResult result) =>
        Print($"""
            {name,-14} {result.PerSecond,8:F0} a second   {result.Microseconds,5:F0} µs of processor each   p50 {result.Percentile(.5),6:F2} ms   p99 {result.Percentile(.99),6:F2} ms
                           memory {server.Megabytes:F0} MB, ready after {server.StartUp.TotalMilliseconds:F0} ms
            """);

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Path of the built server.</summary>
    public static string Program() =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "Program").Value!;

    /// <summary>Settings for measuring: no log.</summary>
    public static Dictionary<string, string> Quiet => new() { ["Logging__LogLevel__Default"] = "Warning" };

    // The collector that a project of ASP.NET Core has, the service too; this program is none.
    private static Dictionary<string, string> AsWebProjects => new(Quiet) { ["DOTNET_gcServer"] = "1" };

    private sealed record Options(TimeSpan Time, int Rounds, int Connections, int Conversations, int Nodes, string Database, TimeSpan WarmUp, bool Ordinary, bool Differ, IReadOnlyList<KeyValuePair<string, string>> Settings)
    {
        public static Options Parse(string[] args)
        {
            int Number(string name, int otherwise) =>
                Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
            return new Options(
                TimeSpan.FromSeconds(Math.Clamp(Number("--seconds", 6), 1, 120)),
                Math.Clamp(Number("--rounds", 2), 1, 20),
                Math.Clamp(Number("--connections", 32), 1, 512),
                Math.Clamp(Number("--conversations", 500), 1, 1_000_000),
                Array.IndexOf(args, "--database") < 0 ? 1 : Math.Clamp(Number("--nodes", 1), 1, 2),
                Array.IndexOf(args, "--database") is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : "",
                TimeSpan.FromSeconds(Math.Clamp(Number("--warm-up", 30), 1, 300)),
                args.Contains("--ordinary-client"),
                args.Contains("--all-different"),
                [.. args.Where((_, at) => at > 0 && args[at - 1] == "--set").Select(Setting)]);
        }

        private static KeyValuePair<string, string> Setting(string text) =>
            text.Split('=', 2) is [var name, var value] ? new(name, value) : throw new ArgumentException($"--set is '{text}'; it must be NAME=VALUE.");
    }
}
