namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Trains a <see cref="Classifier"/>. The same rows give the same classifier.</summary>
public static class ClassifierTrainer
{
    /// <summary>Trains on all rows.</summary>
    /// <param name="rows">The examples.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="options">How to train.</param>
    public static Classifier Train(IReadOnlyList<TrainingRow> rows, int classes, TrainingOptions options)
    {
        var set = TrainingSet.Build(rows, null);
        return new Classifier(set, Fit(set, [.. Enumerable.Range(0, rows.Count)], [.. Enumerable.Repeat(-1, classes)], options));
    }

    /// <summary>Trains one separator per class.</summary>
    /// <param name="set">The examples.</param>
    /// <param name="chosen">The rows to learn from.</param>
    /// <param name="scopes">By class: the group of rows that it is trained within, or -1 for all.</param>
    internal static LinearModel Fit(TrainingSet set, int[] chosen, IReadOnlyList<int> scopes, TrainingOptions options)
    {
        var model = new LinearModel(scopes.Count);
        var costs = set.Rows.Select(row => row.Cost * options.Cost).ToArray();
        Parallel.ForEach(
            LaneGroup.Of(scopes),
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads },
            () => new SupportVectorTrainer(set.Features, set.Norms, costs, options),
            (group, _, trainer) =>
            {
                var (order, members) = group.Rows(set.Rows, chosen);
                var biases = trainer.Train(order, members);
                model.Set(group.Classes, trainer.Weights, biases);
                return trainer;
            },
            _ => { });
        return model;
    }
}
