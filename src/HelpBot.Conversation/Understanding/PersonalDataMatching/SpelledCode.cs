using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>Codes said letter by letter: "kay seven ell three en six", "kilo seven lima three november six", "K as in kilo".</summary>
internal static class SpelledCode
{
    private const int MaxPieces = 24;

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> _letters = Letters();

    /// <summary>Reads letters and digits one after the other; gives how many, and the offset behind.</summary>
    public static (int Length, int End) Read(Utterance utterance, int i, Span<char> code, int count)
    {
        var length = 0;
        for (var at = i; at < utterance.Pieces.Count && at < i + MaxPieces; at++)
        {
            var word = utterance.Word(at);
            if (word.Length == 1 && char.IsAsciiLetterOrDigit(word[0]))
                code[length++] = word[0];
            else if (utterance.IsWord(at) && SpokenWords.Find(word) is { Rank: SpokenRank.Unit } said)
                code[length++] = (char)('0' + said.Value);
            else if (utterance.IsWord(at) && _letters.TryGetValue(word, out var letter))
                code[length++] = letter;
            else if (length > 0 && IsExample(utterance, at) is > 0 and var behind)
                at = behind - 1;
            else if (!(length > 0 && utterance.Word(at) is "," or "-"))
                break;
            if (length == count)
                return (length, utterance.Pieces[at].End);
        }

        return (0, 0);
    }

    /// <summary>The piece behind "as in kilo", "for kilo", "comme kilo"; 0 without.</summary>
    private static int IsExample(Utterance utterance, int i) => utterance.Word(i) switch
    {
        "as" when utterance.Word(i + 1) is "in" or "for" => i + 3,
        "like" or "for" or "comme" => i + 2,
        _ => 0,
    };

    private static FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Letters()
    {
        var letters = new Dictionary<string, char>();
        foreach (var word in "alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey zulu".Split(' '))
            letters[word] = word[0];
        foreach (var pair in "ay:a bee:b cee:c see:c dee:d gee:g aitch:h jay:j kay:k ka:k el:l ell:l elle:l em:m en:n pee:p ar:r ess:s tee:t vee:v ex:x".Split(' '))
            letters[pair[..pair.IndexOf(':')]] = pair[^1];
        return letters.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
