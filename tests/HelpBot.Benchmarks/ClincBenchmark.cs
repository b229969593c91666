using System.Diagnostics;
using System.Text.Json;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Benchmarks;

/// <summary>
/// Trains the recogniser's classifier on any data of lines <c>{"text","intent"}</c> (intent <c>oos</c> for out of scope) and prints as JSON
/// how many in-scope questions it gets right and how many out-of-scope ones it refuses: (a) without out-of-scope data in training,
/// (b) with the gate trained on the validation data. Thresholds are chosen on the validation data.
/// </summary>
internal static class ClincBenchmark
{
    private const string OutOfScope = "oos";
    private const int Rounds = 3;

    /// <param name="arguments"><c>--train F --val F --test F</c>.</param>
    public static int Run(string[] arguments)
    {
        var (train, val, test) = (Load(arguments, "--train"), Load(arguments, "--val"), Load(arguments, "--test"));
        var intents = train.Select(line => line.Intent).Where(intent => intent != OutOfScope).Distinct().ToList();
        var rows = train.Where(line => line.Intent != OutOfScope)
            .Select(line => new TrainingRow(line.Text, [intents.IndexOf(line.Intent)]))
            .ToList();
        var watch = Stopwatch.StartNew();
        var classifier = ClassifierTrainer.Train(rows, intents.Count, TrainingOptions.Default);
        var known = ClincJudge.Words(rows);
        var seconds = watch.Elapsed.TotalSeconds;
        var judge = new ClincJudge(classifier, intents, known, val);
        var judged = test.Select(line => (Line: line, Verdict: judge.Read(line.Text))).ToList();
        var (median, tail, bytes) = Time(classifier, test);
        Console.WriteLine(JsonSerializer.Serialize(
            new
            {
                a = ClincFigures.Of(judged, verdict => verdict.Margin >= judge.MarginThreshold),
                b = ClincFigures.Of(judged, verdict => verdict.Belongs >= judge.GateThreshold),
                trainingSeconds = Math.Round(seconds, 2),
                modelBytes = classifier.Bytes,
                microsecondsMedian = Math.Round(median, 1),
                microsecondsP99 = Math.Round(tail, 1),
                bytesAllocatedPerCall = bytes,
            },
            new JsonSerializerOptions { WriteIndented = true }));
        return 0;
    }

    private static List<ClincLine> Load(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        if (at < 0 || at + 1 >= arguments.Length)
        {
            throw new ArgumentException($"{name} FILE is missing; usage: clinc --train FILE --val FILE --test FILE");
        }

        return [.. File.ReadLines(arguments[at + 1])
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => new ClincLine(line.GetProperty("text").GetString()!, line.GetProperty("intent").GetString()!))];
    }

    private static (double Median, double Tail, long Bytes) Time(Classifier classifier, List<ClincLine> lines)
    {
        var (words, features, scores) = (new WordBuffer(), new FeatureVector(), new float[classifier.ScoresLength]);
        List<double> times = [];
        var before = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            times = new List<double>(lines.Count);
            before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var line in lines)
            {
                var start = Stopwatch.GetTimestamp();
                Tokenizer.Read(line.Text, words);
                classifier.Score(words, features, scores);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Math.Max(1, lines.Count);
        times.Sort();
        return (times[times.Count / 2], times[times.Count * 99 / 100], bytes);
    }
}

internal sealed record ClincLine(string Text, string Intent)
{
    public bool InScope => Intent != "oos";
}
