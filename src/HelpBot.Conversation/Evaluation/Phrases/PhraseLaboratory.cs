using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Subjects;
using HelpBot.Conversation.Understanding.Training;

namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>Trains the recogniser without some of the phrases, and scores lines by it. The features of all lines are extracted once.</summary>
internal sealed class PhraseLaboratory
{
    private const int NegativeEach = 6;
    private const float NegativeCost = 0.3f;
    private const int NoScope = -2;
    private const int NoPattern = -1;

    private readonly TrainingOptions _options = TrainingOptions.Default with { Passes = 5, Threads = Environment.ProcessorCount };
    private readonly LabelSpace _labels;
    private readonly TrainingSet _set;
    private readonly int[] _patterns;
    private readonly CancellationToken _cancellation;

    /// <param name="content">The phrases.</param>
    /// <param name="lines">Further lines to watch; nothing is learnt from them.</param>
    /// <param name="cancellationToken">Stops before the next training.</param>
    public PhraseLaboratory(AgencyContent content, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        _cancellation = cancellationToken;
        var examples = ExampleWriter.Write(content);
        var spoiled = examples.Where((_, index) => index % NegativeEach == 0).ToList();
        _labels = new LabelSpace(examples);
        _set = new TrainingSet(
            [
                .. examples.Select(one => new TrainingRow(one.Text, _labels.Of(one), one.Cost, _labels.TopicIndex(one.Topic))),
                .. NonsenseWriter.Write(spoiled, examples).Select(text => new TrainingRow(text, [], NegativeCost, NoScope)),
                .. lines.Select(text => new TrainingRow(text, [], NegativeCost, NoScope)),
            ],
            new Landmarks(new NameIndex(Thing.All(content.Knowledge)), new MeaningIndex(content.Topics.Where(file => file.Topic == TopicFile.Words).SelectMany(file => file.Lists))).Find);
        _patterns = [.. examples.Concat(spoiled).Select(example => example.Pattern), .. lines.Select(_ => NoPattern)];
        RowsOf = Enumerable.Range(0, examples.Count).ToLookup(row => _patterns[row]);
        Lines = [.. Enumerable.Range(_patterns.Length - lines.Count, lines.Count)];
    }

    /// <summary>By phrase: the rows of its examples.</summary>
    public ILookup<int, int> RowsOf { get; }

    /// <summary>The rows of the further lines.</summary>
    public IReadOnlyList<int> Lines { get; }

    public int Classes => _labels.Count;

    public string TextOf(int row) => _set.Rows[row].Text;

    public ReadOnlySpan<ushort> Buckets(int row) => _set.Features.Buckets(row);

    public ReadOnlySpan<float> Values(int row) => _set.Features.Values(row);

    /// <summary>The margins of rows under a model that has not seen some of the phrases.</summary>
    /// <param name="order">Another order of training, which a phrase must not be mistaken for; 0 for the usual one.</param>
    public float[][] Margins(IReadOnlyList<int> rows, Func<int, bool> isLeftOut, uint order = 0)
    {
        _cancellation.ThrowIfCancellationRequested();
        int[] chosen = [.. Enumerable.Range(0, _patterns.Length).Where(row => _patterns[row] != NoPattern && !isLeftOut(_patterns[row]))];
        var model = SeparatorTrainer.Fit(_set, chosen, _labels.Scopes, _options with { Seed = _options.Seed + order });
        return [.. rows.Select(row =>
        {
            var margins = new float[model.Stride];
            model.Score(_set.Features.Buckets(row), _set.Features.Values(row), margins);
            return margins;
        })];
    }

    /// <summary>What margins are taken for.</summary>
    public Meaning Of(float[] margins)
    {
        var topic = Best(Enumerable.Range(0, _labels.TopicNames.Count), margins);
        return new Meaning(
            topic, Best(_labels.SubjectsOf[topic].Select(one => one.Column), margins), Best(_labels.AspectsOf[topic].Select(one => one.Column), margins));
    }

    /// <summary>True when a row is taken for what it is: of a further line that is not known, and nothing is right.</summary>
    public bool IsRight(int row, Meaning meaning)
    {
        var classes = _set.Rows[row].Classes;
        return classes.Contains(meaning.Topic) && Has(meaning.Subject) && Has(meaning.Aspect);

        bool Has(int column) => column < 0 || classes.Contains(column);
    }

    /// <summary>What a row that was learnt from adds to a class's separator, times its features: at the optimum of a squared hinge the
    /// multiplier follows from the margin, and is 0 beyond 1.</summary>
    public float Pull(int row, int column, float margin)
    {
        var example = _set.Rows[row];
        if (_labels.Scopes[column] != LabelSpace.EveryRow && _labels.Scopes[column] != example.Scope)
        {
            return 0;
        }

        var positive = example.Classes.Contains(column);
        var cost = 2 * example.Cost * _options.Cost * (positive ? _options.PositiveFactor : 1);
        return cost * (positive ? Math.Max(0, 1 - margin) : -Math.Max(0, 1 + margin));
    }

    private static int Best(IEnumerable<int> columns, float[] margins)
    {
        var best = -1;
        foreach (var column in columns)
        {
            best = best < 0 || margins[column] > margins[best] ? column : best;
        }

        return best;
    }
}
