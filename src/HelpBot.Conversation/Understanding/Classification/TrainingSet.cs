using System.Runtime.InteropServices;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Examples with their features, extracted and weighed once; classifiers are trained on all or some of its rows.</summary>
internal sealed class TrainingSet
{
    private readonly List<ulong> _hashes = [];
    private readonly List<ulong> _stems = [];
    private readonly List<int> _ends = [];

    /// <param name="rows">The examples.</param>
    /// <param name="names">Finds the names of known things in them; null when there are none to find.</param>
    /// <param name="weights">Weights of the buckets, where they are not to be those that the examples suggest.</param>
    public TrainingSet(IReadOnlyList<TrainingRow> rows, NameFinder? names, float[]? weights = null)
    {
        (Rows, Names, Features) = (rows, names, new());
        var blocks = Count();
        Weights = weights ?? Weigh();
        var at = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var buckets = Features.Buckets(row);
            var values = Features.WritableValues(row);
            for (var start = 0; start < buckets.Length; start = blocks[at++].End)
            {
                blocks[at].Weigh(buckets[start..blocks[at].End], values[start..blocks[at].End], Weights);
            }
        }

        Norms = [.. Enumerable.Range(0, rows.Count).Select(row => 1 + Squares(Features.Values(row)))];
    }

    private TrainingSet(TrainingSet other, IReadOnlyList<TrainingRow> rows) =>
        (Rows, Features, Weights, Norms, Names, _hashes, _stems, _ends) =
        (rows, other.Features, other.Weights, other.Norms, other.Names, other._hashes, other._stems, other._ends);

    public IReadOnlyList<TrainingRow> Rows { get; }

    public SparseMatrix Features { get; }

    /// <summary>Weight of each bucket: the root of its inverse document frequency.</summary>
    public float[] Weights { get; }

    /// <summary>By row: its squared length, with the constant feature for the bias.</summary>
    public float[] Norms { get; }

    public NameFinder? Names { get; }

    /// <summary>The same texts, row by row, as examples of other classes.</summary>
    public TrainingSet Relabelled(IReadOnlyList<TrainingRow> rows) => new(this, rows);

    /// <summary>The words of some of the rows, by class.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="classes">How many classes count.</param>
    public ClassWords WordsOf(IEnumerable<int> rows, int classes)
    {
        var known = new ClassWords(classes);
        foreach (var row in rows)
        {
            var range = (row == 0 ? 0 : _ends[row - 1]).._ends[row];
            known.Add(CollectionsMarshal.AsSpan(_hashes)[range], CollectionsMarshal.AsSpan(_stems)[range], Rows[row].Classes);
        }

        return known;
    }

    private List<FeatureBlock> Count()
    {
        var (words, features, blocks) = (new WordBuffer(), new FeatureVector(), new List<FeatureBlock>());
        foreach (var row in Rows)
        {
            Tokenizer.Read(row.Text, words);
            FeatureExtractor.Count(words, Names, features);
            Features.Add(features);
            var start = 0;
            foreach (var block in features.Blocks)
            {
                // An empty block scales nothing.
                if (block.End > start)
                {
                    blocks.Add(block);
                }

                start = block.End;
            }

            for (var i = 0; i < words.Count; i++)
            {
                _hashes.Add(words.Words[i].Hash);
                _stems.Add(WordHash.Of(Stemmer.Stem(words[i])));
            }

            _ends.Add(_hashes.Count);
        }

        return blocks;
    }

    private float[] Weigh()
    {
        var counts = new int[FeatureSpace.Size];
        for (var row = 0; row < Rows.Count; row++)
        {
            foreach (var bucket in Features.Buckets(row))
            {
                counts[bucket]++;
            }
        }

        return [.. counts.Select(count => MathF.Sqrt(MathF.Log((1f + Rows.Count) / (1f + count)) + 1))];
    }

    private static float Squares(ReadOnlySpan<float> values)
    {
        var sum = 0f;
        foreach (var value in values)
        {
            sum += value * value;
        }

        return sum;
    }
}
