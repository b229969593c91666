using System.Diagnostics;
using System.Text.Json;
using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Benchmarks;

/// <summary>
/// Trains the recogniser's classifier and gate on any data of lines <c>{"text","intent"}</c> (intent <c>oos</c> for out of scope) and
/// prints as JSON how many in-scope questions it gets right and how many out-of-scope ones it refuses: (a) without out-of-scope data
/// in training, (b) with the gate trained on the validation data. Thresholds are chosen on the validation data.
/// </summary>
internal static class ClincBenchmark
{
    // Enough that all code is compiled for good.
    private const int Rounds = 12;
    private const int Parts = 5;
    private const string Networks = "3";

    // Without examples of what is out of scope, less is refused.
    private const double MostRefusedWithout = 0.0045;
    private const double MostRefusedWith = 0.008;

    /// <param name="arguments"><c>--train F --val F --test F [--networks N] [--threads N]</c>; 0 networks are linear separators.</param>
    public static int Run(string[] arguments)
    {
        var (train, val, test) = (Load(arguments, "--train"), Load(arguments, "--val"), Load(arguments, "--test"));
        var options = TrainingOptions.Default with
        {
            Threads = int.Parse(Value(arguments, "--threads") ?? "1", null),
            Networks = int.Parse(Value(arguments, "--networks") ?? Networks, null),
        };
        var intents = train.Where(line => line.InScope).Select(line => line.Intent).Distinct().ToList();
        var rows = train.Where(line => line.InScope).Select(line => new TrainingRow(line.Text, [intents.IndexOf(line.Intent)])).ToList();

        var (watch, processor) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var without = ClincJudge.Train(rows, intents.Count, options);
        var with = without.With(val);
        var (seconds, busy) = (watch.Elapsed, Process.GetCurrentProcess().TotalProcessorTime - processor);

        var (median, tail, bytes) = Time(with, test);
        Console.WriteLine(JsonSerializer.Serialize(
            new
            {
                a = Figures(without, Judge(without, val), MostRefusedWithout),
                b = Figures(with, Crosswise(without, val), MostRefusedWith),
                trainingSeconds = Math.Round(seconds.TotalSeconds, 2),
                trainingProcessorSeconds = Math.Round(busy.TotalSeconds, 2),
                trainingThreads = options.Threads,
                modelBytes = with.Bytes,
                microsecondsMedian = Math.Round(median, 1),
                microsecondsP99 = Math.Round(tail, 1),
                bytesAllocatedPerCall = bytes,
            },
            new JsonSerializerOptions { WriteIndented = true }));
        return 0;

        ClincFigures Figures(ClincJudge judge, List<Judged> judged, double mostRefused) =>
            ClincFigures.Of(Judge(judge, test), intents, ClincFigures.Threshold(judged, intents, mostRefused));
    }

    // A gate is surer of the lines that it was trained on than of others: a threshold is chosen on lines that it was not.
    private static List<Judged> Crosswise(ClincJudge without, List<ClincLine> lines)
    {
        var parts = lines.Select((line, place) => (line, place)).ToLookup(one => one.place % Parts, one => one.line);
        return [.. parts.SelectMany(part => Judge(
            without.With([.. parts.Where(other => other.Key != part.Key).SelectMany(other => other)]), [.. part]))];
    }

    private static List<Judged> Judge(ClincJudge judge, List<ClincLine> lines) =>
        [.. lines.Select(line => new Judged(line, judge.Read(line.Text)))];

    private static string? Value(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at < 0 || at + 1 >= arguments.Length ? null : arguments[at + 1];
    }

    private static List<ClincLine> Load(string[] arguments, string name)
    {
        var file = Value(arguments, name)
            ?? throw new ArgumentException($"{name} FILE is missing; usage: clinc --train FILE --val FILE --test FILE [--networks N] [--threads N]");
        return [.. File.ReadLines(file)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => new ClincLine(line.GetProperty("text").GetString()!, line.GetProperty("intent").GetString()!))];
    }

    private static (double Median, double Tail, long Bytes) Time(ClincJudge judge, List<ClincLine> lines)
    {
        List<double> times = [];
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            times = new List<double>(lines.Count);
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var line in lines)
            {
                var start = Stopwatch.GetTimestamp();
                _ = judge.Read(line.Text);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }

            bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(1, lines.Count);
        }

        times.Sort();
        return (times[times.Count / 2], times[times.Count * 99 / 100], bytes);
    }
}
