using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Writes out contractions and the spelling of text messages, and drops fillers.</summary>
public static class Shorthand
{
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> WrittenOut =
        ShorthandWords.All.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a folded word, which may still hold apostrophes, in its written-out form.</summary>
    public static void Add(ReadOnlySpan<char> word, int start, int end, WordBuffer words)
    {
        Span<char> joined = stackalloc char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (c != '\'')
            {
                joined[length++] = c;
            }
        }

        joined = joined[..length];
        if (WrittenOut.TryGetValue(joined, out var parts))
        {
            foreach (var part in parts)
            {
                words.Add(part, start, end);
            }

            return;
        }

        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
        {
            words.Add(joined, start, end);
            return;
        }

        words.Add(word[..apostrophe], start, end);
        words.Add(Ending(word[(apostrophe + 1)..]), start, end);
    }

    /// <summary>Adds the word that a sign stands for, if any.</summary>
    public static void AddSign(char sign, int at, WordBuffer words)
    {
        var word = sign switch
        {
            '&' or '+' => "and",
            '#' => "number",
            _ => "",
        };
        words.Add(word, at, at + 1);
    }

    // A possessive says nothing; the others are verbs.
    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> ending) => ending switch
    {
        "s" => "",
        "re" => "are",
        "ve" => "have",
        "ll" => "will",
        "d" => "would",
        _ => ending,
    };
}
