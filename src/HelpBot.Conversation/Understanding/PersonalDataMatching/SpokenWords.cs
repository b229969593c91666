using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

internal enum SpokenRank
{
    /// <summary>0 to 9.</summary>
    Unit,

    /// <summary>10 to 19.</summary>
    Teen,

    /// <summary>20, 30, … 90.</summary>
    Ten,
    Hundred,
    Thousand,

    /// <summary>"double", "triple": repeats the digit behind it.</summary>
    Repeat,
}

internal readonly record struct SpokenWord(SpokenRank Rank, int Value, bool IsFrench);

/// <summary>The words people say digits with, in both languages (they do not collide but for "six", which is six in both).</summary>
internal static class SpokenWords
{
    private static readonly FrozenDictionary<string, SpokenWord>.AlternateLookup<ReadOnlySpan<char>> _words =
        Words().ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _separators =
        ("dash hyphen tiret point dot espace space slash virgule um uh uhm umm er erm euh heu hum hmm ben then puis ensuite pause comma")
        .Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    public static SpokenWord? Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) ? found : null;

    /// <summary>Words people say between the parts of a number: "dash", "tiret", "um", "euh", "then".</summary>
    public static bool IsSeparator(ReadOnlySpan<char> word) => _separators.Contains(word);

    private static Dictionary<string, SpokenWord> Words()
    {
        var words = new Dictionary<string, SpokenWord>();
        Add("zero one two three four five six seven eight nine", SpokenRank.Unit, 0, 1, false);
        Add("zero un deux trois quatre cinq six sept huit neuf", SpokenRank.Unit, 0, 1, true);
        Add("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", SpokenRank.Teen, 10, 1, false);
        Add("dix onze douze treize quatorze quinze seize", SpokenRank.Teen, 10, 1, true);
        Add("twenty thirty forty fifty sixty seventy eighty ninety", SpokenRank.Ten, 20, 10, false);
        Add("vingt trente quarante cinquante soixante septante huitante nonante", SpokenRank.Ten, 20, 10, true);
        Add("hundred", SpokenRank.Hundred, 100, 0, false);
        Add("cent", SpokenRank.Hundred, 100, 0, true);
        Add("cents", SpokenRank.Hundred, 100, 0, true);
        Add("thousand", SpokenRank.Thousand, 1000, 0, false);
        Add("mille", SpokenRank.Thousand, 1000, 0, true);
        Add("double triple", SpokenRank.Repeat, 2, 1, false);
        foreach (var word in new[] { "oh", "o", "nought", "naught" })
            words[word] = new(SpokenRank.Unit, 0, false);
        words["une"] = words["un"];
        words["vingts"] = words["vingt"];
        words["octante"] = words["huitante"];
        words["fourty"] = words["forty"];
        words["niner"] = words["nine"];
        return words;

        void Add(string list, SpokenRank rank, int first, int step, bool isFrench)
        {
            var value = first;
            foreach (var word in list.Split(' '))
            {
                words[word] = new(rank, value, isFrench);
                value += step;
            }
        }
    }
}
