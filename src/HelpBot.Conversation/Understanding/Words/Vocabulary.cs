namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Every word of the examples, and how often each language has it. Immutable once filled.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, Entry> _entries = [];

    public IEnumerable<Entry> Entries => _entries.Values;

    public bool Contains(ulong word) => _entries.ContainsKey(word);

    /// <summary>The word's counts, or null for a word that no example has.</summary>
    public Entry? Find(ulong word) => _entries.GetValueOrDefault(word);

    public void Add(WordBuffer words, Language language)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!_entries.TryGetValue(words.Words[i].Hash, out var entry))
            {
                _entries[words.Words[i].Hash] = entry = new Entry(words[i].ToString());
            }

            entry.Count(language);
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
