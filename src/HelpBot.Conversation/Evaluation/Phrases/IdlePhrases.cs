using HelpBot.Conversation.Content;

namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>Phrases that change nothing, and what happens without them.</summary>
/// <param name="Phrases">The phrases, in the order of the content.</param>
/// <param name="Total">How many phrases there are.</param>
/// <param name="Watched">How many lines were looked at with all of them left out.</param>
/// <param name="Changed">The lines that are then taken for something else: each phrase was tried against a part of the others only.</param>
public sealed record IdlePhrases(IReadOnlyList<WrittenPhrase> Phrases, int Total, int Watched, IReadOnlyList<string> Changed)
{
    /// <summary>How many parts the phrases are tried in.</summary>
    public const int Parts = PhraseSieve.Parts;

    /// <summary>Looks for them. Trains some fifty models: about a minute for four thousand phrases.</summary>
    /// <param name="content">The phrases.</param>
    /// <param name="lines">Further lines that must stay what they are taken for; nothing is learnt from them.</param>
    /// <param name="progress">Is told of each part that is done, from 1, and of the idle phrases in it.</param>
    public static IdlePhrases Find(
        AgencyContent content, IReadOnlyList<string> lines, Action<int, IReadOnlyList<WrittenPhrase>>? progress = null, CancellationToken cancellationToken = default)
    {
        var phrases = WrittenPhrase.All(content);
        var laboratory = new PhraseLaboratory(content, lines, cancellationToken);
        var sieve = new PhraseSieve(laboratory, phrases);
        List<WrittenPhrase> idle = [];
        for (var part = 0; part < Parts; part++)
        {
            var found = sieve.Sift(part);
            idle.AddRange(found);
            progress?.Invoke(part + 1, found);
        }

        var gone = idle.Select(phrase => phrase.Number).ToHashSet();
        int[] rows = [.. phrases.SelectMany(phrase => laboratory.RowsOf[phrase.Number]), .. laboratory.Lines];
        var with = laboratory.Margins(rows, _ => false);
        var without = laboratory.Margins(rows, gone.Contains);
        return new IdlePhrases(
            [.. idle.OrderBy(phrase => phrase.Number)], phrases.Count, rows.Length,
            [.. rows.Where((_, index) => laboratory.Of(with[index]) != laboratory.Of(without[index])).Select(laboratory.TextOf)]);
    }
}
