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

    /// <param name="rows">The examples, each of one class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="options">How the model is trained that the gate is for.</param>
    public static Gate Fit(IReadOnlyList<TrainingRow> rows, int classes, TrainingOptions options)
    {
        var set = TrainingSet.Build([.. rows.Select(row => IsLeftOut(row.Classes[0]) ? row with { Classes = [] } : row)], null);
        var isSeen = rows.Select((row, place) => !IsLeftOut(row.Classes[0]) && WordHash.Mix((ulong)place) % HeldOutEach > 0).ToArray();
        var seen = Enumerable.Range(0, rows.Count).Where(row => isSeen[row]).ToArray();
        var model = ClassifierTrainer.Fit(set, seen, [.. Enumerable.Repeat(-1, classes)], options with { Passes = Passes });
        return Calibration.Fit(set, model, -1, seen, [.. Enumerable.Range(0, rows.Count).Where(row => !isSeen[row])]);
    }

    private static bool IsLeftOut(int index) => WordHash.Mix((ulong)index + Seed) % OneClassIn == 0;
}
