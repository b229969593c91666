namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Trains one linear separator per class. The same rows give the same separators.</summary>
internal static class SeparatorTrainer
{
    /// <param name="set">The examples.</param>
    /// <param name="chosen">The rows to learn from.</param>
    /// <param name="scopes">By class: the group of rows that it is trained within, or <see cref="LaneGroup.EveryRow"/>.</param>
    /// <param name="options">How to train.</param>
    public static LinearModel Fit(TrainingSet set, int[] chosen, IReadOnlyList<int> scopes, TrainingOptions options)
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
