using System.Runtime.InteropServices;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Classification;

/// <summary>Which words the examples of each of the first 64 classes have.</summary>
internal sealed class ClassWords
{
    private const int MostClasses = 64;

    private readonly Dictionary<ulong, ulong> _classes = [];

    /// <summary>Notes the words of an example.</summary>
    /// <param name="words">Their hashes.</param>
    /// <param name="classes">The classes it belongs to.</param>
    public void Add(ReadOnlySpan<ulong> words, IReadOnlyList<int> classes)
    {
        var mask = 0UL;
        foreach (var index in classes)
        {
            mask |= index < MostClasses ? 1UL << index : 0;
        }

        foreach (var word in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_classes, word, out _) |= mask;
        }
    }

    /// <summary>What the words say about belonging to a class.</summary>
    public WordFacts Facts(WordBuffer words, int index)
    {
        var (unknown, telling, covered) = (0, 0, 0);
        foreach (var word in words.Words)
        {
            var known = _classes.TryGetValue(word.Hash, out var classes);
            unknown += known ? 0 : 1;
            if (!FunctionWords.Contains(word.Hash))
            {
                telling++;
                covered += index >= MostClasses || (classes & (1UL << index)) != 0 ? 1 : 0;
            }
        }

        return new WordFacts(words.Count, words.Count == 0 ? 1 : (float)unknown / words.Count, telling == 0 ? 1 : (float)covered / telling);
    }
}
