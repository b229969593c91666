using System.Collections.Frozen;
using System.Globalization;
using static Recognizers.Numbers.NumberForm;
using static Recognizers.Numbers.NumberRank;

namespace Recognizers.Numbers;

/// <summary>English number words.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] _units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] _unitOrdinals =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
    private static readonly string[] _teens =
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] _tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly (string Word, double Value)[] _scales =
    [
        ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("quadrillion", 1e15), ("lakh", 1e5), ("crore", 1e7),
    ];

    public static Lexicon Create() => new()
    {
        Words = Words().ToFrozenDictionary(),
        And = "and",
        Negatives = FrozenSet.Create("minus", "negative"),
        Point = "point",
        Articles = FrozenSet.Create("a", "an"),
        Over = [["over"], ["out", "of"]],
        BeforeOne = FrozenSet.Create(
            "this", "that", "the", "which", "last", "next", "previous", "current", "first", "second", "third", "other", "another", "any", "each",
            "every", "no", "some", "right", "wrong", "only", "new", "good"),
        BeforeMoment = FrozenSet.Create("a", "per", "this", "every", "any", "each", "split"),
        OrdinalEndings = FrozenSet.Create("st", "nd", "rd", "th"),
        Relatives =
        [
            new(["the", "one", "before", "the", "last"], -1, "end", TakesOne: true),
            new(["next", "to", "last"], -1, "end"),
            new(["second", "to", "last"], -1, "end"),
            new(["antepenultimate"], -2, "end"),
            new(["penultimate"], -1, "end"),
            new(["last"], 0, "end"),
            new(["next"], 1, "current", TakesOne: true),
            new(["previous"], -1, "current", TakesOne: true),
            new(["current"], 0, "current", TakesOne: true),
        ],
        Percents = [["per", "cent"], ["percent"], ["percents"], ["percentage"], ["percentages"], ["%"]],
        Culture = CultureInfo.InvariantCulture,
        IsFrench = false,
    };

    private static Dictionary<string, NumberWord> Words()
    {
        var words = new Dictionary<string, NumberWord>();
        for (var i = 0; i < 10; i++)
        {
            words[_units[i]] = new(i, Unit, Cardinal);
            Ordinals(words, _unitOrdinals[i], i, Unit, plural: i > 1);
            words[_teens[i]] = new(i + 10, Teen, Cardinal);
            Ordinals(words, i == 2 ? "twelfth" : _teens[i] + "th", i + 10, Teen, plural: true);
        }

        for (var i = 0; i < _tens.Length; i++)
        {
            words[_tens[i]] = new((i + 2) * 10, Ten, Cardinal);
            Ordinals(words, _tens[i][..^1] + "ieth", (i + 2) * 10, Ten, plural: true);
        }

        foreach (var (word, value) in _scales.Append(("hundred", 100)))
        {
            var rank = value == 100 ? Hundred : Scale;
            words[word] = words[word + "s"] = new(value, rank, Cardinal);
            Ordinals(words, word + "th", value, rank, plural: true);
        }

        foreach (var (word, same) in new[] { ("mil", "million"), ("mln", "million"), ("bln", "billion"), ("tln", "trillion") })
            words[word] = words[same];
        foreach (var word in new[] { "dozen", "dozens", "doz", "dozs" })
            words[word] = new(12, Dozen, Cardinal);
        words["nought"] = words["naught"] = words["zero"];
        words["fourty"] = words["forty"];
        words["nineth"] = words["ninth"];
        words["firsts"] = new(1, Unit, Denominator);
        words["half"] = words["halves"] = new(2, Unit, Denominator);
        words["quarter"] = words["quarters"] = new(4, Unit, Denominator);
        return words;
    }

    private static void Ordinals(Dictionary<string, NumberWord> words, string word, double value, NumberRank rank, bool plural)
    {
        words[word] = new(value, rank, Ordinal);
        if (plural && word != "second")
            words[word + "s"] = new(value, rank, Denominator);
    }
}
