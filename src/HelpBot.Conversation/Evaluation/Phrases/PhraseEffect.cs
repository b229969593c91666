using HelpBot.Conversation.Understanding.Classification;

namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>What phrases add to the margins of one line: at the optimum, a separator is a sum of the rows it was trained on, each
/// times its pull.</summary>
internal sealed class PhraseEffect
{
    private readonly PhraseLaboratory _laboratory;
    private readonly IReadOnlyDictionary<int, float[]> _margins;
    private readonly float[] _line = new float[FeatureSpace.Size];

    /// <param name="laboratory">Where the phrases were learnt.</param>
    /// <param name="margins">By row of a phrase: its margins, when the model has learnt from it.</param>
    /// <param name="line">The line.</param>
    public PhraseEffect(PhraseLaboratory laboratory, IReadOnlyDictionary<int, float[]> margins, int line)
    {
        (_laboratory, _margins) = (laboratory, margins);
        var buckets = laboratory.Buckets(line);
        var values = laboratory.Values(line);
        for (var i = 0; i < buckets.Length; i++)
        {
            _line[buckets[i]] += values[i];
        }
    }

    /// <summary>How much a phrase speaks for one meaning of the line rather than another.</summary>
    public float Of(WrittenPhrase phrase, Meaning meaning, Meaning other)
    {
        var sum = 0f;
        foreach (var row in _laboratory.RowsOf[phrase.Number])
        {
            var pull = Between(row, meaning.Topic, other.Topic) + Between(row, meaning.Subject, other.Subject) + Between(row, meaning.Aspect, other.Aspect);
            sum += pull == 0 ? 0 : pull * (1 + Likeness(row));
        }

        return sum;
    }

    private float Between(int row, int column, int other) => column == other ? 0 : Pull(row, column) - Pull(row, other);

    private float Pull(int row, int column) => column < 0 ? 0 : _laboratory.Pull(row, column, _margins[row][column]);

    private float Likeness(int row)
    {
        var buckets = _laboratory.Buckets(row);
        var values = _laboratory.Values(row);
        var sum = 0f;
        for (var i = 0; i < buckets.Length; i++)
        {
            sum += values[i] * _line[buckets[i]];
        }

        return sum;
    }
}
