using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>
/// Trains a gate without one example of what is out of scope: models are trained that have never heard of some of the classes, and
/// their examples stand in for what belongs to none. Each class is left out once.
/// </summary>
internal static class LeftOutClasses
{
    /// <summary>How many models are trained, each without as many of the classes.</summary>
    public const int Parts = 4;

    private const int HeldOutEach = 5;
    private const int Passes = 5;
    private const ulong Seed = 77;

    /// <param name="set">The examples, each of one class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="options">How the model is trained that the gate is for.</param>
    public static Gate Fit(TrainingSet set, int classes, TrainingOptions options)
    {
        // One network shows what several would.
        var each = options with { Passes = Passes, NetworkPasses = Passes, Networks = Math.Min(options.Networks, 1), Threads = 1 };
        var measured = new IReadOnlyList<Measured>[Parts];
        Parallel.For(
            0, Parts, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, part => measured[part] = Measure(set, classes, part, each));
        return Calibration.Fit([.. measured.SelectMany(rows => rows)], set.WordsOf(Enumerable.Range(0, set.Rows.Count), classes), -1);
    }

    /// <summary>The part of each class: it is left out of the model of that number.</summary>
    public static int[] Deal(int classes)
    {
        var parts = new int[classes];
        var dealt = Enumerable.Range(0, classes).OrderBy(index => WordHash.Mix((ulong)index + Seed)).ToList();
        for (var place = 0; place < classes; place++)
        {
            parts[dealt[place]] = place % Parts;
        }

        return parts;
    }

    private static IReadOnlyList<Measured> Measure(TrainingSet set, int classes, int part, TrainingOptions options)
    {
        var parts = Deal(classes);
        var partial = set.Relabelled([.. set.Rows.Select(row => parts[row.Classes[0]] == part ? row with { Classes = [] } : row)]);
        var rows = Enumerable.Range(0, set.Rows.Count)
            .ToLookup(row => partial.Rows[row].Classes.Count > 0 && WordHash.Mix((ulong)row) % HeldOutEach > 0);
        var (seen, unseen) = (rows[true].ToArray(), rows[false].ToArray());
        return Calibration.Measure(partial, ClassifierTrainer.Fit(partial, seen, classes, options), -1, seen, unseen);
    }
}
