using System.Runtime.InteropServices;
using HelpBot.Conversation.Understanding.Keeping;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Which words the examples have, and which stems those of each class.</summary>
/// <param name="classes">How many classes there are; an example may belong to others too, which do not count here.</param>
internal sealed class ClassWords(int classes)
{
    private const int MaskSize = 64;

    private readonly int _masks = (classes + MaskSize - 1) / MaskSize;
    private readonly HashSet<ulong> _words = [];
    private readonly Dictionary<ulong, int> _places = [];
    private readonly List<int> _counts = [];
    private readonly List<ulong> _classes = [];
    private int _examples;

    /// <summary>Notes an example.</summary>
    /// <param name="words">Hashes of its words.</param>
    /// <param name="stems">Hashes of their stems.</param>
    /// <param name="belongs">The classes that it belongs to.</param>
    public void Add(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> stems, IReadOnlyList<int> belongs)
    {
        _examples++;
        for (var i = 0; i < words.Length; i++)
        {
            _words.Add(words[i]);
            var place = Place(stems[i]);
            _counts[place] += stems[..i].Contains(stems[i]) ? 0 : 1;
            foreach (var index in belongs)
            {
                if (index < classes)
                {
                    CollectionsMarshal.AsSpan(_classes)[(place * _masks) + (index / MaskSize)] |= 1UL << (index % MaskSize);
                }
            }
        }
    }

    /// <summary>What the words say about belonging to a class.</summary>
    public WordFacts Facts(WordBuffer words, int index)
    {
        var (unknown, total, covered) = (0, 0f, 0f);
        for (var i = 0; i < words.Count; i++)
        {
            unknown += _words.Contains(words.Words[i].Hash) ? 0 : 1;
            var isKnown = _places.TryGetValue(WordHash.Of(Stemmer.Stem(words[i])), out var place);
            var telling = MathF.Log((1f + _examples) / (1f + (isKnown ? _counts[place] : 0)));
            var has = isKnown && (_classes[(place * _masks) + (index / MaskSize)] & (1UL << (index % MaskSize))) != 0;
            total += telling;
            covered += has ? telling : 0;
        }

        return new WordFacts(words.Count, words.Count == 0 ? 1 : (float)unknown / words.Count, total > 0 ? covered / total : 1);
    }

    /// <exception cref="InvalidDataException">These are none of so many classes.</exception>
    public static ClassWords Read(ModelReader reader, int classes)
    {
        var known = new ClassWords(reader.Within(classes, classes)) { _examples = reader.Within(0, int.MaxValue) };
        known._words.UnionWith(reader.Numbers<ulong>());
        var stems = reader.Numbers<ulong>();
        known._places.EnsureCapacity(stems.Length);
        foreach (var stem in stems)
        {
            known._places[stem] = known._places.Count;
        }

        known._counts.AddRange(reader.Numbers<int>(stems.Length));
        known._classes.AddRange(reader.Numbers<ulong>(stems.Length * known._masks));
        return known._places.Count == stems.Length ? known : throw new InvalidDataException("A stem is there twice");
    }

    public void Write(ModelWriter writer)
    {
        writer.Number(classes);
        writer.Number(_examples);
        writer.Numbers<ulong>([.. _words]);

        // In the order of their places: nothing is ever taken out.
        writer.Numbers<ulong>([.. _places.Keys]);
        writer.Numbers<int>(CollectionsMarshal.AsSpan(_counts));
        writer.Numbers<ulong>(CollectionsMarshal.AsSpan(_classes));
    }

    private int Place(ulong stem)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, stem, out var exists);
        if (!exists)
        {
            place = _counts.Count;
            _counts.Add(0);
            _classes.AddRange(new ulong[_masks]);
        }

        return place;
    }
}
