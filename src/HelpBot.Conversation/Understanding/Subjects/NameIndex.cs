using HelpBot.Conversation.Understanding.Classification;
using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>Finds the names of known things in an utterance: by stems, articles aside, the longest name first.</summary>
internal sealed class NameIndex
{
    private const ulong Root = 0xA11CE;

    private readonly HashSet<ulong> _beginnings = [];
    private readonly Dictionary<ulong, NamedThings> _names = [];

    public NameIndex(IReadOnlyList<Thing> things)
    {
        var words = new WordBuffer();
        foreach (var thing in things.Where(thing => thing.Slot is not null))
        {
            foreach (var name in Languages.All.SelectMany(thing.Names))
            {
                Tokenizer.Read(name, words);
                Add(words, thing);
            }
        }
    }

    /// <summary>The names among the words, first to last; returns how many fit into <paramref name="names"/>.</summary>
    public int Find(WordBuffer words, Span<NamedSpan> names)
    {
        var count = 0;
        for (var first = 0; first < words.Count && count < names.Length;)
        {
            if (Longest(words, first, out var end) is { } found)
            {
                names[count++] = new NamedSpan(first, end, found.ThingHash, found.KindHash);
                first = end;
            }
            else
            {
                first++;
            }
        }

        return count;
    }

    /// <summary>The subjects that the words name and the topic speaks of, first to last.</summary>
    public List<string> Subjects(string topic, WordBuffer words, IReadOnlyCollection<string> ruledOut)
    {
        List<string> found = [];
        for (var first = 0; first < words.Count;)
        {
            if (Longest(words, first, out var end) is { } things)
            {
                foreach (var thing in things.Things)
                {
                    if (thing.Topic == topic && !ruledOut.Contains(thing.Subject))
                    {
                        found.Add(thing.Subject);
                    }
                }
            }

            first = Math.Max(first + 1, end);
        }

        return found;
    }

    /// <summary>The things that the words from <paramref name="first"/> on name, and where their name ends; null when they name none.</summary>
    public NamedThings? Longest(WordBuffer words, int first, out int end)
    {
        end = first;
        NamedThings? found = null;
        if (StopWords.Contains(words[first]))
        {
            return null;
        }

        var path = Root;
        for (var at = first; at < words.Count; at++)
        {
            if (at > first && StopWords.Contains(words[at]))
            {
                continue;
            }

            path = WordHash.Pair(path, WordHash.Of(Stemmer.Stem(words[at])));
            if (_names.TryGetValue(path, out var here))
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

    private void Add(WordBuffer words, Thing thing)
    {
        var path = Root;
        for (var i = 0; i < words.Count; i++)
        {
            if (!StopWords.Contains(words[i]))
            {
                _beginnings.Add(path);
                path = WordHash.Pair(path, WordHash.Of(Stemmer.Stem(words[i])));
            }
        }

        if (path != Root)
        {
            _names[path] = _names.TryGetValue(path, out var others) ? others.With(thing) : NamedThings.Of(thing);
        }
    }
}
