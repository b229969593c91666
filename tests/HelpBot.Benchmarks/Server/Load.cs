using System.Diagnostics;

namespace HelpBot.Benchmarks.Server;

/// <summary>What a load measured.</summary>
/// <param name="Latencies">Sorted, in milliseconds.</param>
/// <param name="Processor">Processor time that the server used meanwhile.</param>
internal sealed record LoadResult(double[] Latencies, TimeSpan Elapsed, TimeSpan Processor)
{
    /// <summary>Processor time for one answer, in microseconds: says more than the rate where a machine is shared.</summary>
    public double Microseconds => Processor.TotalMicroseconds / Math.Max(1, Latencies.Length);

    public double PerSecond => Latencies.Length / Elapsed.TotalSeconds;

    /// <summary>The latency that this share of the answers did not exceed.</summary>
    public double Percentile(double share) => Latencies.Length == 0 ? 0 : Latencies[(int)Math.Min(Latencies.Length - 1, Latencies.Length * share)];
}

/// <summary>Several clients that ask one after another for a while. With several nodes, each conversation goes now to one and now to another.</summary>
internal sealed class Load(IReadOnlyList<MeasuredProcess> nodes, int connections, int conversations, bool ordinary = false, bool differ = false)
{
    // Of all loads of a run: what was asked before would get the stored reply again, which costs much less than a turn.
    private static long s_number;

    public async Task<LoadResult> RunAsync(TimeSpan time, int most)
    {
        var clock = Stopwatch.StartNew();
        var before = Processor();
        var results = await Task.WhenAll(Enumerable.Range(0, connections)
            .Select(client => Task.Run(() => AskAsync(nodes[client % nodes.Count], clock, time, most / connections))));
        return new LoadResult([.. results.SelectMany(latencies => latencies).Order()], clock.Elapsed, Processor() - before);
    }

    private TimeSpan Processor() => TimeSpan.FromTicks(nodes.Sum(node => node.Processor.Ticks));

    private async Task<List<double>> AskAsync(MeasuredProcess server, Stopwatch clock, TimeSpan time, int most)
    {
        using IClient client = ordinary ? new OrdinaryClient(server.Port) : new KeepAliveClient(server.Port);
        var latencies = new List<double>();
        while (clock.Elapsed < time && latencies.Count < most)
        {
            var body = Questions.Body(server.Port, Interlocked.Increment(ref s_number), conversations, differ);
            var from = Stopwatch.GetTimestamp();
            await client.AskAsync(body);
            latencies.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        return latencies;
    }
}
