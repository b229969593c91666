namespace HelpBot.Conversation.Evaluation.Phrases;

/// <summary>
/// Finds phrases that change nothing: left out together, no more of the lines that are watched are lost than by learning the same phrases in another order. Watched are lines of
/// the phrases themselves, the further lines, and lines of a fifth of all phrases that the model never saw; so a phrase earns its place by
/// what it teaches about lines that are not in the files. Each phrase is tried once, against one of the five parts: all that look superfluous
/// are left out, and those that move a line which is then taken for something else are put back.
/// </summary>
internal sealed class PhraseSieve(PhraseLaboratory laboratory, IReadOnlyList<WrittenPhrase> phrases)
{
    public const int Parts = 5;
    private const int LinesEach = 2;
    private const int MostRounds = 12;
    private const int Orders = 3;

    /// <summary>The phrases of one part that change nothing.</summary>
    public IReadOnlyList<WrittenPhrase> Sift(int part)
    {
        var unseen = (part + 1) % Parts;
        var tried = phrases.Where(phrase => phrase.Number % Parts == part).ToList();
        int[] watched = Steady(unseen,
        [
            .. laboratory.RowsOf.Where(rows => rows.Key % Parts == unseen).SelectMany(rows => rows.Take(LinesEach)),
            .. tried.SelectMany(phrase => laboratory.RowsOf[phrase.Number].Take(LinesEach)),
            .. laboratory.Lines,
        ]);
        int[] own = [.. tried.SelectMany(phrase => laboratory.RowsOf[phrase.Number])];
        var margins = laboratory.Margins([.. watched, .. own], pattern => pattern % Parts == unseen);
        var marginsOf = own.Zip(margins.Skip(watched.Length)).ToDictionary(pair => pair.First, pair => pair.Second);
        var before = margins.Take(watched.Length).Select(laboratory.Of).ToArray();
        var noise = laboratory.Margins(watched, pattern => pattern % Parts == unseen, Orders).Select(laboratory.Of)
            .Where((after, line) => IsWorse(watched[line], before[line], after)).Count();
        var gone = Superfluous(part, unseen, own, marginsOf);
        return [.. Confirm(gone, marginsOf, unseen, watched, before, noise).OrderBy(phrase => phrase.Number)];
    }

    // A line that another order of training takes for something else says nothing about a phrase.
    private int[] Steady(int unseen, int[] rows)
    {
        var orders = Enumerable.Range(0, Orders).Select(order => laboratory.Margins(rows, pattern => pattern % Parts == unseen, (uint)order)).ToList();
        return [.. rows.Where((_, index) => orders.Select(margins => laboratory.Of(margins[index])).Distinct().Count() == 1)];
    }

    // A phrase whose own lines the phrases of the other parts don't teach earns its place: one training tells them from the rest.
    private HashSet<WrittenPhrase> Superfluous(int part, int unseen, int[] own, Dictionary<int, float[]> with)
    {
        var without = laboratory.Margins(own, pattern => pattern % Parts == unseen || (pattern % Parts == part && pattern < phrases.Count));
        var changed = own.Where((row, index) => IsWorse(row, laboratory.Of(with[row]), laboratory.Of(without[index]))).ToHashSet();
        return [.. phrases.Where(phrase => phrase.Number % Parts == part && !laboratory.RowsOf[phrase.Number].Any(changed.Contains))];
    }

    // Ever more is put back for a line, so that it comes to an end: when no more lines are lost than by one more order of training.
    private HashSet<WrittenPhrase> Confirm(
        HashSet<WrittenPhrase> gone, Dictionary<int, float[]> marginsOf, int unseen, int[] watched, Meaning[] before, int noise)
    {
        for (var round = 0; round < MostRounds && gone.Count > 0; round++)
        {
            var numbers = gone.Select(phrase => phrase.Number).ToHashSet();
            var after = laboratory.Margins(watched, pattern => pattern % Parts == unseen || numbers.Contains(pattern)).Select(laboratory.Of).ToArray();
            var changed = Enumerable.Range(0, before.Length).Where(line => IsWorse(watched[line], before[line], after[line])).ToList();
            if (changed.Count <= noise)
            {
                return gone;
            }

            foreach (var line in changed)
            {
                var effect = new PhraseEffect(laboratory, marginsOf, watched[line]);
                gone.ExceptWith([.. gone.OrderByDescending(phrase => effect.Of(phrase, before[line], after[line])).Take(1 << round)]);
            }
        }

        return [];
    }

    // From wrong to wrong is no loss; of a further line only the topic counts, since nobody says what is right.
    private bool IsWorse(int row, Meaning before, Meaning after) => laboratory.Lines.Count > 0 && row >= laboratory.Lines[0]
        ? before.Topic != after.Topic
        : laboratory.IsRight(row, before) && !laboratory.IsRight(row, after);
}
