namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Every word of the examples, how often each language has it, and which words stand side by side. Immutable once filled.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stands beside the first and the last word.</summary>
    public const ulong Edge = 0xED6E;

    private readonly Dictionary<ulong, Entry> _entries = [];
    private readonly HashSet<ulong> _pairs = [];

    public IEnumerable<Entry> Entries => _entries.Values;

    public bool Contains(ulong word) => _entries.ContainsKey(word);

    /// <summary>The word's counts, or null for a word that no example has.</summary>
    public Entry? Find(ulong word) => _entries.GetValueOrDefault(word);

    /// <summary>True when an example has the second word right after the first.</summary>
    public bool Together(ulong first, ulong second) => _pairs.Contains(WordHash.Pair(first, second));

    /// <param name="words">Words that stand together.</param>
    /// <param name="language">Their language.</param>
    /// <param name="isWhole">Whether they are all that is said, so that its edges tell something.</param>
    public void Add(WordBuffer words, Language language, bool isWhole = true)
    {
        var before = isWhole ? Edge : 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!_entries.TryGetValue(words.Words[i].Hash, out var entry))
            {
                _entries[words.Words[i].Hash] = entry = new Entry(words[i].ToString());
            }

            entry.Count(language);
            if (before != 0)
            {
                _pairs.Add(WordHash.Pair(before, words.Words[i].Hash));
            }

            before = words.Words[i].Hash;
        }

        if (isWhole)
        {
            _pairs.Add(WordHash.Pair(before, Edge));
        }
    }

    internal sealed class Entry(string word)
    {
        public string Word => word;

        public int English { get; private set; }

        public int French { get; private set; }

        public int Total => English + French;

        public void Count(Language language)
        {
            if (language == Language.French)
            {
                French++;
            }
            else
            {
                English++;
            }
        }
    }
}
