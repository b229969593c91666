using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Examples with their features, weighed once; classifiers are trained on all or some of its rows.</summary>
internal sealed class TrainingSet
{
    private TrainingSet(IReadOnlyList<TrainingRow> rows, SparseMatrix features, float[] weights, NameFinder? names) =>
        (Rows, Features, Weights, Names) = (rows, features, weights, names);

    public IReadOnlyList<TrainingRow> Rows { get; }

    public SparseMatrix Features { get; }

    /// <summary>Weight of each bucket: the root of its inverse document frequency.</summary>
    public float[] Weights { get; }

    public NameFinder? Names { get; }

    public static TrainingSet Build(IReadOnlyList<TrainingRow> rows, NameFinder? names)
    {
        var (words, features) = (new WordBuffer(), new FeatureVector());
        var weights = Weigh(rows, words, features, names);
        var matrix = new SparseMatrix();
        foreach (var row in rows)
        {
            Tokenizer.Read(row.Text, words);
            FeatureExtractor.Extract(words, names, weights, features);
            matrix.Add(features);
        }

        return new TrainingSet(rows, matrix, weights, names);
    }

    /// <summary>The words of some of the rows, by class.</summary>
    public ClassWords WordsOf(IEnumerable<int> rows)
    {
        var (known, words) = (new ClassWords(), new WordBuffer());
        foreach (var row in rows)
        {
            Tokenizer.Read(Rows[row].Text, words);
            known.Add(words, Rows[row].Classes);
        }

        return known;
    }

    private static float[] Weigh(
        IReadOnlyList<TrainingRow> rows, WordBuffer words, FeatureVector features, NameFinder? names)
    {
        var ones = new float[FeatureSpace.Size];
        Array.Fill(ones, 1f);
        var counts = new int[FeatureSpace.Size];
        foreach (var row in rows)
        {
            Tokenizer.Read(row.Text, words);
            FeatureExtractor.Extract(words, names, ones, features);
            foreach (var bucket in features.Buckets)
            {
                counts[bucket]++;
            }
        }

        return [.. counts.Select(count => MathF.Sqrt(MathF.Log((1f + rows.Count) / (1f + count)) + 1))];
    }
}
