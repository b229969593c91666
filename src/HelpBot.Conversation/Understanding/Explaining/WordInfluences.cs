using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Explaining;

/// <summary>Finds which words decided, by leaving each out in turn: so it counts with every feature that it is part of, whatever features
/// there are.</summary>
internal sealed class WordInfluences
{
    private const int MostWords = 60;
    private const int MostShown = 5;
    private const double Noticeable = 0.02;

    private readonly IReadOnlyList<string> _shown;
    private readonly float[] _whole;
    private readonly List<float[]> _without = [];

    /// <param name="words">The stretch.</param>
    /// <param name="shown">Its words as they may be shown.</param>
    public WordInfluences(Recogniser recogniser, WordBuffer words, IReadOnlyList<string> shown)
    {
        _shown = shown;
        var (features, rest) = (new FeatureVector(), new WordBuffer());
        _whole = Margins(words);
        for (var left = 0; left < Math.Min(words.Count, MostWords); left++)
        {
            rest.Clear();
            rest.CopyFrom(words, 0, left);
            rest.CopyFrom(words, left + 1, words.Count);
            _without.Add(Margins(rest));
        }

        float[] Margins(WordBuffer part)
        {
            var scores = recogniser.NewScores();
            recogniser.Score(part, features, scores);
            return scores.Margins;
        }
    }

    /// <summary>Words that speak for a class, the strongest first.</summary>
    public IReadOnlyList<WordInfluence> For(int column) =>
        [.. All(column).Where(one => one.Amount >= Noticeable).OrderByDescending(one => one.Amount).Take(MostShown)];

    /// <summary>Words that speak against it, the strongest first.</summary>
    public IReadOnlyList<WordInfluence> Against(int column) =>
        [.. All(column).Where(one => one.Amount <= -Noticeable).OrderBy(one => one.Amount).Take(MostShown)];

    private IEnumerable<WordInfluence> All(int column) =>
        _without.Select((margins, word) => new WordInfluence(_shown[word], Math.Round(_whole[column] - margins[column], 3)));
}
