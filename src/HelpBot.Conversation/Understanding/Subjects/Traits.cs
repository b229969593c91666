using HelpBot.Conversation.Understanding.Training;
using HelpBot.Conversation.Understanding.Words;

namespace HelpBot.Conversation.Understanding.Subjects;

/// <summary>
/// What tells the members of a family of look-alikes apart, such as two fax lines: the stems that only one of them has in its names,
/// and the stems that all of them have. Neither counts when something outside the family has it too.
/// </summary>
internal sealed class Traits
{
    // "Ope", "adm": shorter says too little, longer is hardly clipped.
    private const int ShortestClip = 3;
    private const int LongestClip = 6;

    private readonly Dictionary<ulong, string> _ofOne = [];
    private readonly Dictionary<ulong, string> _clipped;
    private readonly HashSet<ulong> _ofAll;

    // Whole words, for "office" and "officer" have one stem.
    private readonly Dictionary<ulong, string> _among;

    /// <param name="family">The look-alikes.</param>
    /// <param name="others">Things that they are told apart from.</param>
    public Traits(IReadOnlyList<Thing> family, IReadOnlyList<Thing> others)
    {
        var stems = family.ToDictionary(thing => thing.Subject, Stems);
        var foreign = others.SelectMany(Stems).ToHashSet();
        _ofAll = [.. stems.Values.SelectMany(set => set).GroupBy(stem => stem).Where(group => group.Count() == family.Count).Select(group => group.Key)];
        foreach (var (subject, set) in stems)
        {
            foreach (var stem in set.Where(stem => !foreign.Contains(stem) && stems.Values.Count(other => other.Contains(stem)) == 1))
            {
                _ofOne[stem] = subject;
            }
        }

        _ofAll.ExceptWith(foreign);
        _clipped = Clips(family);
        _among = family.SelectMany(thing => Words(thing).Distinct().Select(word => (Word: WordHash.Of(word), thing.Subject)))
            .GroupBy(pair => pair.Word)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single().Subject);
        Members = [.. family.Select(thing => thing.Subject)];
    }

    public IReadOnlyList<string> Members { get; }

    /// <summary>True for a word that says that the family is meant: "fax".</summary>
    public bool IsOfFamily(ReadOnlySpan<char> word) => _ofAll.Contains(Hash(word));

    /// <summary>The member that a word tells from the others, or null.</summary>
    /// <param name="word">The word.</param>
    /// <param name="among">True when nothing outside the family can be meant.</param>
    public string? Member(ReadOnlySpan<char> word, bool among = false) =>
        _ofOne.GetValueOrDefault(Hash(word)) ?? _clipped.GetValueOrDefault(WordHash.Of(word)) ?? (among ? _among.GetValueOrDefault(WordHash.Of(word)) : null);

    // A beginning that several words of one member share, and no word of any other.
    private Dictionary<ulong, string> Clips(IReadOnlyList<Thing> family) => family.SelectMany(Words).Distinct()
        .SelectMany(word => Enumerable.Range(ShortestClip, LongestClip - ShortestClip + 1).Where(length => length < word.Length).Select(length => (Clip: word[..length], Word: word)))
        .GroupBy(pair => pair.Clip)
        .Where(group => group.Count() > 1 && !StopWords.Contains(group.Key) && !FunctionWords.English.Contains(WordHash.Of(group.Key)) && !FunctionWords.French.Contains(WordHash.Of(group.Key)))
        .Select(group => (group.Key, Members: group.Select(pair => _ofOne.GetValueOrDefault(Hash(pair.Word))).Distinct().ToList()))
        .Where(clip => clip.Members is [not null])
        .ToDictionary(clip => WordHash.Of(clip.Key), clip => clip.Members[0]!);

    private static HashSet<ulong> Stems(Thing thing) => [.. Words(thing).Select(word => Hash(word))];

    private static List<string> Words(Thing thing)
    {
        var (found, words) = (new List<string>(), new WordBuffer());
        foreach (var name in Languages.All.SelectMany(thing.Names))
        {
            Tokenizer.Read(name, words);
            for (var i = 0; i < words.Count; i++)
            {
                if (!StopWords.Contains(words[i]))
                {
                    found.Add(words[i].ToString());
                }
            }
        }

        return found;
    }

    private static ulong Hash(ReadOnlySpan<char> word) => WordHash.Of(Stemmer.Stem(word));
}
