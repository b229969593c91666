using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Examples with their features, weighed once; classifiers are trained on all or some of its rows.</summary>
internal sealed class TrainingSet
{
    private TrainingSet(IReadOnlyList<TrainingRow> rows, SparseMatrix features, float[] weights, HashSet<ulong> known, NameFinder? names) =>
        (Rows, Features, Weights, Known, Names) = (rows, features, weights, known, names);

    public IReadOnlyList<TrainingRow> Rows { get; }

    public SparseMatrix Features { get; }

    /// <summary>Weight of each bucket: the root of its inverse document frequency.</summary>
    public float[] Weights { get; }

    /// <summary>Hashes of all words.</summary>
    public HashSet<ulong> Known { get; }

    public NameFinder? Names { get; }

    public static TrainingSet Build(IReadOnlyList<TrainingRow> rows, NameFinder? names)
    {
        var (words, features, known) = (new WordBuffer(), new FeatureVector(), new HashSet<ulong>());
        var weights = Weigh(rows, words, features, known, names);
        var matrix = new SparseMatrix();
        foreach (var row in rows)
        {
            Tokenizer.Read(row.Text, words);
            FeatureExtractor.Extract(words, names, weights, features);
            matrix.Add(features);
        }

        return new TrainingSet(rows, matrix, weights, known, names);
    }

    private static float[] Weigh(
        IReadOnlyList<TrainingRow> rows, WordBuffer words, FeatureVector features, HashSet<ulong> known, NameFinder? names)
    {
        var ones = new float[FeatureSpace.Size];
        Array.Fill(ones, 1f);
        var counts = new int[FeatureSpace.Size];
        foreach (var row in rows)
        {
            Tokenizer.Read(row.Text, words);
            foreach (var word in words.Words)
            {
                known.Add(word.Hash);
            }

            FeatureExtractor.Extract(words, names, ones, features);
            foreach (var bucket in features.Buckets)
            {
                counts[bucket]++;
            }
        }

        return [.. counts.Select(count => MathF.Sqrt(MathF.Log((1f + rows.Count) / (1f + count)) + 1))];
    }
}
