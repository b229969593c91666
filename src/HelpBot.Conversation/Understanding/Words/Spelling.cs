namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Repairs misspelt words against the known vocabulary. A known word is never changed, and a doubtful repair is not made.</summary>
internal sealed class Spelling
{
    private const int ShortestRepaired = 4;
    private const int ShortestPart = 3;
    private const int ClearlyCommoner = 6;
    private const int MostCandidates = 64;

    private readonly Vocabulary _vocabulary;
    private readonly HashChains<Vocabulary.Entry> _byDeletion = new();

    public Spelling(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        Span<char> shorter = stackalloc char[64];
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
        repaired.Clear();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words.Words[i];
            if (words[i].Length < ShortestRepaired || _vocabulary.Contains(word.Hash) || !char.IsAsciiLetter(words[i][0]))
            {
                repaired.CopyFrom(words, i, i + 1);
            }
            else if (Glued(words[i]) is > 0 and var cut)
            {
                repaired.Add(words[i][..cut], word.SourceStart, word.SourceEnd);
                repaired.Add(words[i][cut..], word.SourceStart, word.SourceEnd);
                repairs++;
            }
            else if (Nearest(words[i]) is { } near)
            {
                repaired.Add(near, word.SourceStart, word.SourceEnd);
                repairs++;
            }
            else
            {
                repaired.CopyFrom(words, i, i + 1);
            }
        }

        return repairs;
    }

    // "laccident", "faxnumber": where the two words meet, or 0.
    private int Glued(ReadOnlySpan<char> word)
    {
        var elided = Elision.GluedPrefix(word);
        if (elided > 0 && word.Length - elided >= ShortestPart && _vocabulary.Contains(WordHash.Of(word[elided..])))
        {
            return elided;
        }

        for (var cut = ShortestPart; cut <= word.Length - ShortestPart && word.Length >= 7; cut++)
        {
            if (_vocabulary.Contains(WordHash.Of(word[..cut])) && _vocabulary.Contains(WordHash.Of(word[cut..])))
            {
                return cut;
            }
        }

        return 0;
    }

    private string? Nearest(ReadOnlySpan<char> word)
    {
        Span<char> shorter = stackalloc char[64];
        var best = new Best();
        Consider(WordHash.Of(word), word, ref best);
        for (var skip = 0; skip < word.Length; skip++)
        {
            Consider(WordHash.Of(Without(word, skip, shorter)), word, ref best);
        }

        return best.Clear?.Word;
    }

    private void Consider(ulong key, ReadOnlySpan<char> word, ref Best best)
    {
        var place = _byDeletion.Newest(key);
        for (var looked = 0; place >= 0 && looked < MostCandidates; looked++)
        {
            var (candidate, earlier) = _byDeletion.At(place);
            best.Offer(candidate, EditCost.Between(word, candidate.Word), EditCost.Allowed(word.Length));
            place = earlier;
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

        public void Offer(Vocabulary.Entry entry, int cost, int allowed)
        {
            if (cost > allowed || entry == _entry || entry == _rival)
            {
                return;
            }

            if (_entry is null || cost < _cost)
            {
                (_entry, _cost, _rival) = (entry, cost, null);
            }
            else if (cost == _cost)
            {
                var (high, low) = entry.Total > _entry.Total ? (entry, _entry) : (_entry, entry);
                (_entry, _rival) = (high, _rival is { } rival && rival.Total > low.Total ? rival : low);
            }
        }
    }
}
