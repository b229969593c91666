using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Trains a <see cref="Classifier"/>. The same rows give the same classifier.</summary>
public static class ClassifierTrainer
{
    /// <param name="names">Finds the names of known things; null when there are none.</param>
    /// <param name="scopes">By class: the group of rows that it is trained within, or -1 for all; null for all.</param>
    public static Classifier Train(
        IReadOnlyList<TrainingRow> rows, int classes, TrainingOptions options, NameFinder? names = null,
        IReadOnlyList<int>? scopes = null)
    {
        var words = new WordBuffer();
        var features = new FeatureVector();
        var known = new HashSet<ulong>();
        var idf = Idf(rows, words, features, known, names);
        var classifier = new Classifier(idf, new LinearModel(0), known, names);
        var matrix = new SparseMatrix();
        foreach (var row in rows)
        {
            Tokenizer.Read(row.Text, words);
            classifier.Extract(words, features);
            matrix.Add(features);
        }

        return new Classifier(idf, Fit(rows, matrix, classes, options, scopes), known, names);
    }

    private static LinearModel Fit(
        IReadOnlyList<TrainingRow> rows, SparseMatrix matrix, int classes, TrainingOptions options, IReadOnlyList<int>? scopes)
    {
        var model = new LinearModel(classes);
        var costs = rows.Select(row => row.Cost * options.Cost).ToArray();
        var trainer = new SupportVectorTrainer(matrix, options);
        Parallel.For(0, classes, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, index =>
        {
            var weights = new float[FeatureSpace.Size];
            var positive = new bool[rows.Count];
            for (var row = 0; row < positive.Length; row++)
            {
                positive[row] = rows[row].Classes.Contains(index);
            }

            var scope = scopes?[index] ?? -1;
            int[] chosen = [.. Enumerable.Range(0, rows.Count).Where(row => scope < 0 || rows[row].Scope == scope)];
            var bias = trainer.Train(chosen, positive, costs, weights);
            lock (model)
            {
                model.Set(index, weights, bias);
            }
        });
        return model;
    }

    private static float[] Idf(
        IReadOnlyList<TrainingRow> rows, WordBuffer words, FeatureVector features, HashSet<ulong> known, NameFinder? names)
    {
        var ones = new float[FeatureSpace.Size];
        Array.Fill(ones, 1f);
        var counts = new int[FeatureSpace.Size];
        var plain = new Classifier(ones, new LinearModel(0), known, names);
        foreach (var row in rows)
        {
            Tokenizer.Read(row.Text, words);
            foreach (var word in words.Words)
            {
                known.Add(word.Hash);
            }

            plain.Extract(words, features);
            foreach (var bucket in features.Buckets)
            {
                counts[bucket]++;
            }
        }

        return [.. counts.Select(count => MathF.Sqrt(MathF.Log((1f + rows.Count) / (1f + count)) + 1))];
    }
}
