using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Training;

/// <summary>
/// Trains a gate without one example of what is out of scope: a model is trained that has never heard of some of the classes, and
/// their examples stand in for what belongs to none.
/// </summary>
internal static class LeftOutClasses
{
    private const int OneClassIn = 4;
    private const int HeldOutEach = 5;
    private const int Passes = 5;
    private const ulong Seed = 77;

    /// <param name="set">The examples, each of one class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="options">How the model is trained that the gate is for.</param>
    public static Gate Fit(TrainingSet set, int classes, TrainingOptions options)
    {
        int[] all = [.. Enumerable.Range(0, set.Rows.Count)];
        var leftOut = Choose(classes);
        var partial = set.Relabelled([.. set.Rows.Select(row => leftOut.Contains(row.Classes[0]) ? row with { Classes = [] } : row)]);
        var rows = all.ToLookup(row => partial.Rows[row].Classes.Count > 0 && WordHash.Mix((ulong)row) % HeldOutEach > 0);
        var (seen, unseen) = (rows[true].ToArray(), rows[false].ToArray());
        var model = ClassifierTrainer.Fit(partial, seen, classes, options with { Passes = Passes });
        return Calibration.Fit(partial, model, -1, seen, unseen) with { Known = set.WordsOf(all, classes) };
    }

    /// <summary>The classes that the gate's model never hears of: a quarter of them.</summary>
    public static IReadOnlySet<int> Choose(int classes) => Enumerable.Range(0, classes)
        .OrderBy(index => WordHash.Mix((ulong)index + Seed))
        .Take((classes + OneClassIn - 1) / OneClassIn)
        .ToHashSet();
}
