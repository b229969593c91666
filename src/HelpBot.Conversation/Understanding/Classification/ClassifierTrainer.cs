using HelpBot.Conversation.Understanding.Classification.Networks;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Trains a <see cref="Classifier"/> whose classes exclude each other. The same rows give the same classifier.</summary>
internal static class ClassifierTrainer
{
    /// <summary>Trains on all rows.</summary>
    public static Classifier Train(TrainingSet set, int classes, TrainingOptions options) =>
        new(set, Fit(set, [.. Enumerable.Range(0, set.Rows.Count)], classes, options));

    /// <param name="set">The examples.</param>
    /// <param name="chosen">The rows to learn from, each of one class.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="options">How to train, and what.</param>
    public static IMarginModel Fit(TrainingSet set, int[] chosen, int classes, TrainingOptions options) => options.Networks > 0
        ? NetworkTrainer.Fit(set, chosen, classes, options)
        : SeparatorTrainer.Fit(set, chosen, [.. Enumerable.Repeat(LaneGroup.EveryRow, classes)], options);
}
