using System.Collections.Frozen;
using System.Globalization;
using static Recognizers.Numbers.NumberForm;
using static Recognizers.Numbers.NumberRank;

namespace Recognizers.Numbers;

/// <summary>French number words, those of Belgium and Switzerland too; folded, so without accents.</summary>
internal static class FrenchNumbers
{
    private static readonly string[] _units = ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];
    private static readonly string[] _teens = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"];
    private static readonly (string Word, double Value)[] _tens =
    [
        ("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80),
        ("octante", 80), ("nonante", 90),
    ];
    private static readonly (string Word, double Value)[] _scales =
        [("mille", 1e3), ("million", 1e6), ("milliard", 1e9), ("billion", 1e12), ("trillion", 1e18)];

    public static Lexicon Create() => new()
    {
        Words = Words().ToFrozenDictionary(),
        And = "et",
        Negatives = FrozenSet.Create("moins", "negatif", "negative", "soustraire"),
        Point = "virgule",
        Articles = FrozenSet.Create("un", "une"),
        Over = [["sur"]],
        BeforeOne = FrozenSet.Create("l", "lequel", "chacun", "actuel"),
        BeforeMoment = FrozenSet.Create("une", "cette", "chaque", "par"),
        OrdinalEndings = FrozenSet.Create("e", "eme", "emes", "er", "ere", "re", "ers", "eres", "res", "nd", "nde", "ieme", "iemes"),
        Relatives =
        [
            new(["celui", "d", "’", "avant", "le", "dernier"], -1, "end"),
            new(["celui", "d", "'", "avant", "le", "dernier"], -1, "end"),
            new(["l", "’", "avant", "-", "dernier"], -1, "end"),
            new(["l", "'", "avant", "-", "dernier"], -1, "end"),
            new(["avant", "-", "dernier"], -1, "end"),
            new(["avant", "-", "derniere"], -1, "end"),
            new(["antepenultieme"], -2, "end"),
            new(["penultieme"], -1, "end"),
            new(["dernier"], 0, "end"),
            new(["derniere"], 0, "end"),
            new(["derniers"], 0, "end"),
            new(["dernieres"], 0, "end"),
            new(["prochain"], 1, "current"),
            new(["prochaine"], 1, "current"),
            new(["suivant"], 1, "current"),
            new(["suivante"], 1, "current"),
            new(["precedent"], -1, "current"),
            new(["precedente"], -1, "current"),
            new(["l", "’", "actuel"], 0, "current", TakesOne: true),
            new(["l", "'", "actuel"], 0, "current", TakesOne: true),
            new(["actuel"], 0, "current"),
            new(["actuelle"], 0, "current"),
        ],
        Percents =
        [
            ["pour", "-", "cent"], ["pour", "cent"], ["pourcent"], ["pourcents"], ["pourcentage"], ["pourcentages"], ["%"],
        ],
        Culture = CultureInfo.GetCultureInfo("fr-FR"),
        IsFrench = true,
    };

    private static Dictionary<string, NumberWord> Words()
    {
        var words = new Dictionary<string, NumberWord>();
        for (var i = 0; i < _units.Length; i++)
            Add(words, _units[i], i, Unit);
        for (var i = 0; i < _teens.Length; i++)
            Add(words, _teens[i], i + 10, Teen);
        foreach (var (word, value) in _tens)
            Add(words, word, value, Ten);
        Add(words, "cent", 100, Hundred);
        foreach (var (word, value) in _scales)
            Add(words, word, value, Scale);

        foreach (var word in new[] { "vingt", "cent", "million", "milliard", "billion", "trillion" })
            words[word + "s"] = words[word];
        words["une"] = words["un"];
        words["mil"] = words["mille"];
        words["tierce"] = words["troisieme"];
        foreach (var word in new[] { "premier", "premiere", "premiers", "premieres" })
            words[word] = new(1, Unit, Ordinal);
        foreach (var word in new[] { "second", "seconde", "seconds" })
            words[word] = new(2, Unit, Ordinal);
        foreach (var word in new[] { "douzaine", "douzaines" })
            words[word] = new(12, Dozen, Cardinal);
        words["demi"] = words["demie"] = words["moitie"] = new(2, Unit, Denominator);
        words["tiers"] = new(3, Unit, Denominator);
        words["quart"] = words["quarts"] = new(4, Unit, Denominator);
        return words;
    }

    private static void Add(Dictionary<string, NumberWord> words, string word, double value, NumberRank rank)
    {
        words[word] = new(value, rank, Cardinal);
        var stem = word switch
        {
            "cinq" => "cinqu",
            "neuf" => "neuv",
            _ => word.TrimEnd('e'),
        };
        words[stem + "ieme"] = new(value, rank, Ordinal);
        words[stem + "iemes"] = new(value, rank, Denominator);
    }
}
