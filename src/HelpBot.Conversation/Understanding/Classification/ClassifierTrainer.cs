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
        var trainer = new SupportVectorTrainer(set.Features, options);
        Parallel.For(0, scopes.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, index =>
        {
            var weights = new float[FeatureSpace.Size];
            var positive = new bool[set.Rows.Count];
            foreach (var row in chosen)
            {
                positive[row] = set.Rows[row].Classes.Contains(index);
            }

            var scope = scopes[index];
            int[] within = [.. chosen.Where(row => scope < 0 || set.Rows[row].Scope == scope)];
            var bias = trainer.Train(within, positive, costs, weights);
            lock (model)
            {
                model.Set(index, weights, bias);
            }
        });
        return model;
    }
}
