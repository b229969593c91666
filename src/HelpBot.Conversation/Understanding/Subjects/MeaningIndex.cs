using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>
/// Finds words of a known meaning (<c>dialogs/en|fr/_words.yaml</c>), by stems, the longest first. Both languages' words of one
/// list mean the same, so what the examples teach of one holds for all of them.
/// </summary>
internal sealed class MeaningIndex
{
    private const ulong Root = 0x3EA41;

    private readonly HashSet<ulong> _beginnings = [];
    private readonly Dictionary<ulong, ulong[]> _meanings = [];

    /// <param name="meanings">Words by what they mean.</param>
    public MeaningIndex(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> meanings)
    {
        var words = new WordBuffer();
        foreach (var (meaning, list) in meanings)
        {
            foreach (var name in list)
            {
                Tokenizer.Read(name, words);
                Add(words, WordHash.Of(meaning));
            }
        }
    }

    /// <summary>The meanings among the words, first to last; returns how many fit into <paramref name="spans"/>.</summary>
    public int Find(WordBuffer words, Span<NamedSpan> spans)
    {
        var count = 0;
        for (var first = 0; first < words.Count;)
        {
            var found = Longest(words, first, out var end);
            foreach (var meaning in found ?? [])
            {
                if (count == spans.Length)
                {
                    return count;
                }

                spans[count++] = new NamedSpan(first, end, meaning, 0);
            }

            first = found is null ? first + 1 : end;
        }

        return count;
    }

    private ulong[]? Longest(WordBuffer words, int first, out int end)
    {
        end = first;
        ulong[]? found = null;
        var path = Root;
        for (var at = first; at < words.Count; at++)
        {
            path = WordHash.Pair(path, WordHash.Of(Stemmer.Stem(words[at])));
            if (_meanings.TryGetValue(path, out var here))
            {
                (found, end) = (here, at + 1);
            }

            if (!_beginnings.Contains(path))
            {
                break;
            }
        }

        return found;
    }

    private void Add(WordBuffer words, ulong meaning)
    {
        var path = Root;
        for (var i = 0; i < words.Count; i++)
        {
            _beginnings.Add(path);
            path = WordHash.Pair(path, WordHash.Of(Stemmer.Stem(words[i])));
        }

        var others = _meanings.GetValueOrDefault(path, []);
        _meanings[path] = others.Contains(meaning) ? others : [.. others, meaning];
    }
}
