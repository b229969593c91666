namespace HelpBot.Conversation.Understanding.Words;

/// <summary>
/// Repairs misspelt words against the known vocabulary. A known word is never changed, and a doubtful repair is not made; words
/// that stand together in the examples lend each other weight ("haring impaired" is "hearing", not "having").
/// </summary>
internal sealed class Spelling
{
    private const int ShortestRepaired = 3;
    private const int ShortestAlone = 4;
    private const int ShortestForm = 5;
    private const int Neighbourly = 5;
    private const int Leniency = 3;
    private const int ShortestPart = 3;
    private const int ClearlyCommoner = 6;
    private const int MostCandidates = 64;
    private const int MostLetters = 60;

    private readonly Vocabulary _vocabulary;
    private readonly HashChains<Vocabulary.Entry> _byDeletion = new();
    private readonly Skeletons _skeletons;

    public Spelling(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _skeletons = new Skeletons(vocabulary);
        Span<char> shorter = stackalloc char[MostLetters];
        foreach (var entry in vocabulary.Entries.Where(entry => entry.Word.Length is >= ShortestRepaired and < 40 && char.IsLetter(entry.Word[0])))
        {
            _byDeletion.Add(WordHash.Of(entry.Word), entry);
            for (var skip = 0; skip < entry.Word.Length; skip++)
            {
                _byDeletion.Add(WordHash.Of(Without(entry.Word, skip, shorter)), entry);
            }
        }

        _byDeletion.Close();
    }

    /// <summary>Copies the words to <paramref name="repaired"/> with what is misspelt put right; returns how many were.</summary>
    public int Repair(WordBuffer words, WordBuffer repaired)
    {
        var repairs = 0;
        Span<char> form = stackalloc char[MostLetters + 1];
        Span<int> cuts = stackalloc int[Segments.Most + 1];
        repaired.Clear();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Words[i];
            if (!_vocabulary.Contains(word.Hash) && _skeletons.Find(words[i]) is { } full)
            {
                repaired.Add(full, word.SourceStart, word.SourceEnd);
                repairs++;
            }
            else if (words[i].Length < ShortestRepaired || _vocabulary.Contains(word.Hash) || !char.IsAsciiLetter(words[i][0]) || words[i].Length >= MostLetters)
            {
                repaired.CopyFrom(words, i, i + 1);
            }
            else if (words[i].Length >= ShortestAlone && Elided(words[i]) is > 0 and var prefix)
            {
                Cut(words, i, prefix, repaired);
                repairs++;
            }
            else if (words[i].Length >= ShortestForm && Inflections.Base(words[i], _vocabulary, form) is { IsEmpty: false } known)
            {
                repaired.Add(known, word.SourceStart, word.SourceEnd);
                repairs++;
            }
            else if (BySound.Known(words[i], _vocabulary, form) is { IsEmpty: false } heard)
            {
                repaired.Add(heard, word.SourceStart, word.SourceEnd);
                repairs++;
            }
            else if (Nearest(words, i) is { } near)
            {
                repaired.Add(near, word.SourceStart, word.SourceEnd);
                repairs++;
            }
            else if (BySound.Ended(words[i], _vocabulary, form) is { IsEmpty: false } ended)
            {
                repaired.Add(ended, word.SourceStart, word.SourceEnd);
                repairs++;
            }
            else if (Segments.Split(words[i], _vocabulary, cuts) is > 1 and var parts)
            {
                for (var part = 0; part < parts; part++)
                {
                    repaired.Add(words[i][cuts[part]..cuts[part + 1]], word.SourceStart, word.SourceEnd);
                }

                repairs++;
            }
            else
            {
                repaired.CopyFrom(words, i, i + 1);
            }
        }

        return repairs;
    }

    private static void Cut(WordBuffer words, int at, int cut, WordBuffer repaired)
    {
        var word = words.Words[at];
        repaired.Add(words[at][..cut], word.SourceStart, word.SourceEnd);
        repaired.Add(words[at][cut..], word.SourceStart, word.SourceEnd);
    }

    // "laccident": how many letters its article has, or 0.
    private int Elided(ReadOnlySpan<char> word)
    {
        var elided = Elision.GluedPrefix(word);
        return elided > 0 && word.Length - elided >= ShortestPart && _vocabulary.Contains(WordHash.Of(word[elided..])) ? elided : 0;
    }

    private string? Nearest(WordBuffer words, int at)
    {
        var word = words[at];
        Span<char> shorter = stackalloc char[MostLetters];
        var around = (
            Before: at > 0 ? words.Words[at - 1].Hash : Vocabulary.Edge,
            After: at + 1 < words.Count ? words.Words[at + 1].Hash : Vocabulary.Edge);
        var best = new Best();
        Consider(WordHash.Of(word), word, around, ref best);
        for (var skip = 0; skip < word.Length; skip++)
        {
            Consider(WordHash.Of(Without(word, skip, shorter)), word, around, ref best);
        }

        return best.Clear?.Word;
    }

    private void Consider(ulong key, ReadOnlySpan<char> word, (ulong Before, ulong After) around, ref Best best)
    {
        var place = _byDeletion.Newest(key);
        for (var looked = 0; place >= 0 && looked < MostCandidates; looked++)
        {
            var (candidate, earlier) = _byDeletion.At(place);
            Weigh(candidate, word, around, ref best);
            place = earlier;
        }
    }

    private void Weigh(Vocabulary.Entry candidate, ReadOnlySpan<char> word, (ulong Before, ulong After) around, ref Best best)
    {
        var cost = EditCost.Between(word, candidate.Word);
        var allowed = EditCost.Allowed(word.Length);
        if (cost > allowed + (word.Length < ShortestAlone ? 0 : Leniency))
        {
            return;
        }

        var hash = WordHash.Of(candidate.Word);
        var familiar = _vocabulary.Together(around.Before, hash) || _vocabulary.Together(hash, around.After);
        if (familiar || (cost <= allowed && word.Length >= ShortestAlone && candidate.Word.Length >= ShortestAlone))
        {
            best.Offer(candidate, cost - (familiar ? Neighbourly : 0));
        }
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, int skip, Span<char> into)
    {
        word[..skip].CopyTo(into);
        word[(skip + 1)..].CopyTo(into[skip..]);
        return into[..(word.Length - 1)];
    }

    private struct Best
    {
        private Vocabulary.Entry? _entry;
        private Vocabulary.Entry? _rival;
        private int _cost;

        public readonly Vocabulary.Entry? Clear => _rival is null || _entry!.Total >= ClearlyCommoner * _rival.Total ? _entry : null;

        public void Offer(Vocabulary.Entry entry, int cost)
        {
            if (entry == _entry || entry == _rival)
            {
                return;
            }

            if (_entry is null || cost < _cost)
            {
                (_entry, _cost, _rival) = (entry, cost, null);
            }
            else if (cost == _cost && !Stemmer.Stem(entry.Word).SequenceEqual(Stemmer.Stem(_entry.Word)))
            {
                var (high, low) = entry.Total > _entry.Total ? (entry, _entry) : (_entry, entry);
                (_entry, _rival) = (high, _rival is { } rival && rival.Total > low.Total ? rival : low);
            }
        }
    }
}
