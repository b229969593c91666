using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using HelpBot.Benchmarks.Server;

namespace HelpBot.Benchmarks.Nodes;

/// <summary>What stored conversations and idle streams cost: memory of the server, and full turns a second, before and after each.</summary>
internal static class SocketsBenchmark
{
    private const int Connections = 16;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(string[] args)
    {
        var (streams, conversations) = (Number(args, "--streams", 10_000), Number(args, "--conversations", 100_000));
        var time = TimeSpan.FromSeconds(Number(args, "--seconds", 6));
        var data = Directory.CreateTempSubdirectory("helpbot-benchmark-").FullName;
        try
        {
            await using var server = await MeasuredProcess.StartAsync([Assembly.GetExecutingAssembly().Location, "live-heap"], new Dictionary<string, string>(ServerBenchmark.Quiet)
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["HelpBot__DataDirectory"] = data,
                ["HelpBot__Database"] = Text(args, "--database"),
                ["HelpBot__Limits__MessagesPerMinute"] = "1000000",
                ["HelpBot__DirectLine__MaximumStreams"] = "1000000",
            });
            await new Load([server], Connections, 500).RunAsync(TimeSpan.FromSeconds(4), int.MaxValue);
            await ReportAsync("fresh", server, time);
            await new Load([server], Connections, conversations).RunAsync(TimeSpan.FromMinutes(20), conversations);
            await ReportAsync($"{conversations:N0} conversations stored", server, time);
            using var idle = new IdleStreams(server.Port);
            var clock = Stopwatch.StartNew();
            await idle.OpenAsync(streams);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"opened {streams:N0} streams in {clock.Elapsed.TotalSeconds:F0} s"));
            var before = server.Processor;
            await Task.Delay(Idle);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"idle for {Idle.TotalSeconds:F0} s: {idle.Open:N0} streams open, {(server.Processor - before) / Idle:P1} of a processor, {server.Megabytes:F0} MB"));
            await ReportAsync($"and {streams:N0} idle streams", server, time);
            return idle.Open == streams ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task ReportAsync(string name, MeasuredProcess server, TimeSpan time)
    {
        var result = await new Load([server], Connections, 500).RunAsync(time, int.MaxValue);
        var live = await server.LiveMegabytesAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-32} {result.PerSecond,7:F0} turns a second, {result.Microseconds,5:F0} µs of processor each, p99 {result.Percentile(.99),6:F2} ms, {live,4:F0} MB live, {server.Megabytes,5:F0} MB working set"));
    }

    private static int Number(string[] args, string name, int otherwise) =>
        Text(args, name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static string Text(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : "";
}
