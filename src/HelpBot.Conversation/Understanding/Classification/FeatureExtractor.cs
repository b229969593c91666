using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Turns words into blocks of hashed features.</summary>
public static class FeatureExtractor
{
    private const int PairWindow = 8;
    private const int MostNames = 96;
    private const int MeaningWindow = 6;
    private const int LongestGram = 5;
    private const ulong Edge = 0x5EED_0001;

    private enum Kind : ulong
    {
        Word = 1,
        Bigram,
        Pair,
        Stem,
        StemBigram,
        Gram,
        Border,
        Name,
        NameBigram,
        Meaning,
        MeaningPair,
    }

    /// <summary>Fills <paramref name="features"/> from the words and, when there are any, the names of known things among them.</summary>
    /// <param name="finder">Finds the names; null when there are none to find.</param>
    /// <param name="weights">Weight of each bucket (inverse document frequency).</param>
    public static void Extract(WordBuffer words, NameFinder? finder, ReadOnlySpan<float> weights, FeatureVector features)
    {
        Count(words, finder, features);
        features.Weigh(weights);
    }

    /// <summary>The same, with counts that are yet to be weighed.</summary>
    public static void Count(WordBuffer words, NameFinder? finder, FeatureVector features)
    {
        Span<NamedSpan> room = stackalloc NamedSpan[MostNames];
        var spans = room[..(finder?.Invoke(words, room) ?? 0)];
        var names = spans;
        while (!names.IsEmpty && names[^1].IsMeaning)
        {
            names = names[..^1];
        }

        features.Clear();
        AddWords(words, features);
        AddPairs(words, features);
        AddStems(words, features);
        AddGrams(words, features);
        AddBorders(words, features);
        if (!names.IsEmpty)
        {
            AddNames(words, names, features);
        }

        if (spans.Length > names.Length)
        {
            AddMeanings(names, spans[names.Length..], features);
        }
    }

    private static void AddWords(WordBuffer words, FeatureVector features)
    {
        foreach (var word in words.Words)
        {
            features.Add(Of(Kind.Word, word.Hash));
        }

        features.EndBlock(BlockLengths.Words);
        var previous = Edge;
        foreach (var word in words.Words)
        {
            features.Add(Of(Kind.Bigram, WordHash.Pair(previous, word.Hash)));
            previous = word.Hash;
        }

        features.Add(Of(Kind.Bigram, WordHash.Pair(previous, Edge)));
        features.EndBlock(BlockLengths.Bigrams);
    }

    private static void AddPairs(WordBuffer words, FeatureVector features)
    {
        for (var i = 0; i < words.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(words.Count, i + PairWindow); j++)
            {
                var (a, b) = (words.Words[i].Hash, words.Words[j].Hash);
                features.Add(Of(Kind.Pair, WordHash.Pair(Math.Min(a, b), Math.Max(a, b))));
            }
        }

        features.EndBlock(BlockLengths.Pairs);
    }

    private static void AddStems(WordBuffer words, FeatureVector features)
    {
        var previous = Edge;
        for (var i = 0; i < words.Count; i++)
        {
            var stem = WordHash.Of(Stemmer.Stem(words[i]));
            features.Add(Of(Kind.Stem, stem));
            features.Add(Of(Kind.StemBigram, WordHash.Pair(previous, stem)));
            previous = stem;
        }

        features.EndBlock(BlockLengths.Stems);
    }

    private static void AddGrams(WordBuffer words, FeatureVector features)
    {
        Span<char> edged = stackalloc char[64];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            edged[0] = '<';
            word.CopyTo(edged[1..]);
            edged[word.Length + 1] = '>';
            var all = edged[..(word.Length + 2)];
            for (var start = 0; start < all.Length - 1; start++)
            {
                var hash = (ulong)all[start] + 17;
                var last = Math.Min(all.Length, start + LongestGram);
                for (var end = start + 1; end < last; end++)
                {
                    hash = (hash * 0x9E3779B97F4A7C15) + all[end];
                    features.Add(Of(Kind.Gram, hash));
                }
            }
        }

        features.EndBlock(BlockLengths.Grams);
    }

    private static void AddBorders(WordBuffer words, FeatureVector features)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var left = words[i];
            var right = words[i + 1];
            for (var before = 1; before <= Math.Min(2, left.Length); before++)
            {
                for (var after = 1; after <= Math.Min(2, right.Length); after++)
                {
                    features.Add(Of(Kind.Border, WordHash.Pair(WordHash.Of(left[^before..]), WordHash.Of(right[..after]))));
                }
            }
        }

        features.EndBlock(BlockLengths.Borders);
    }

    private static void AddNames(WordBuffer words, ReadOnlySpan<NamedSpan> names, FeatureVector features)
    {
        foreach (var name in names)
        {
            features.Add(Of(Kind.Name, name.Thing));
            features.Add(Of(Kind.Name, name.Kind));
        }

        features.EndBlock(BlockLengths.Names);

        // The sentence with each name replaced by its kind: what is learnt of one service holds for all.
        var previous = Edge;
        for (var i = 0; i < words.Count;)
        {
            var (hash, next) = (words.Words[i].Hash, i + 1);
            foreach (var name in names)
            {
                (hash, next) = name.First == i ? (name.Kind, name.End) : (hash, next);
            }

            features.Add(Of(Kind.NameBigram, WordHash.Pair(previous, hash)));
            (previous, i) = (hash, next);
        }

        features.Add(Of(Kind.NameBigram, WordHash.Pair(previous, Edge)));
        features.EndBlock(BlockLengths.NameBigrams);
    }

    // What is said, without regard to the words and the language it is said in.
    private static void AddMeanings(
        ReadOnlySpan<NamedSpan> names, ReadOnlySpan<NamedSpan> meanings, FeatureVector features)
    {
        Span<(int First, ulong Hash)> said = stackalloc (int, ulong)[names.Length + meanings.Length];
        var count = 0;
        var nextName = 0;
        foreach (var meaning in meanings)
        {
            while (nextName < names.Length && names[nextName].First <= meaning.First)
            {
                said[count++] = (names[nextName].First, names[nextName++].Kind);
            }

            said[count++] = (meaning.First, meaning.Thing);
        }

        while (nextName < names.Length)
        {
            said[count++] = (names[nextName].First, names[nextName++].Kind);
        }

        said = said[..count];
        foreach (var (_, hash) in said)
        {
            features.Add(Of(Kind.Meaning, hash));
        }

        features.EndBlock(BlockLengths.Meanings);
        for (var i = 0; i < said.Length; i++)
        {
            for (var j = i + 1; j < Math.Min(said.Length, i + MeaningWindow); j++)
            {
                if (said[i].Hash != said[j].Hash)
                {
                    features.Add(Of(Kind.MeaningPair, WordHash.Pair(Math.Min(said[i].Hash, said[j].Hash), Math.Max(said[i].Hash, said[j].Hash))));
                }
            }
        }

        features.EndBlock(BlockLengths.MeaningPairs);
    }

    private static ulong Of(Kind kind, ulong hash) => WordHash.Mix(hash + ((ulong)kind * 0xD6E8FEB86659FD93));
}
