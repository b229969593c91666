using HelpBot.Conversation.Understanding.Keeping;

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

    /// <exception cref="InvalidDataException">It is none.</exception>
    public static Vocabulary Read(ModelReader reader)
    {
        var (vocabulary, words) = (new Vocabulary(), reader.WholeTexts());
        var (english, french) = (reader.Numbers<int>(words.Length), reader.Numbers<int>(words.Length));
        vocabulary._entries.EnsureCapacity(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            vocabulary._entries[WordHash.Of(words[i])] = new Entry(words[i], english[i], french[i]);
        }

        vocabulary._pairs.UnionWith(reader.Numbers<ulong>());
        return vocabulary;
    }

    /// <summary>In the order in which words came: what is doubtful is settled by it.</summary>
    public void Write(ModelWriter writer)
    {
        writer.Texts([.. Entries.Select(entry => entry.Word)]);
        writer.Numbers<int>([.. Entries.Select(entry => entry.English)]);
        writer.Numbers<int>([.. Entries.Select(entry => entry.French)]);
        writer.Numbers<ulong>([.. _pairs]);
    }

    internal sealed class Entry(string word, int english = 0, int french = 0)
    {
        public string Word => word;

        public int English { get; private set; } = english;

        public int French { get; private set; } = french;

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
