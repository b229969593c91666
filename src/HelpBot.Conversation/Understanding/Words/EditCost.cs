namespace HelpBot.Conversation.Understanding.Words;

/// <summary>How far apart two spellings are, in tenths of an edit: slips people make often cost less.</summary>
internal static class EditCost
{
    private const int Edit = 10;
    private const int Slip = 7;

    /// <summary>What may be repaired in a word of that length.</summary>
    public static int Allowed(int length) => length switch
    {
        <= 4 => Slip,
        <= 7 => Edit,
        _ => 2 * Edit,
    };

    /// <summary>Damerau-Levenshtein in tenths; a different first letter is never a slip, and two swapped there are a whole edit.</summary>
    public static int Between(ReadOnlySpan<char> word, ReadOnlySpan<char> known)
    {
        if (word[0] != known[0] && !(word.Length > 1 && word[0] == known[1] && word[1] == known[0]))
        {
            return int.MaxValue;
        }

        Span<int> rows = stackalloc int[3 * (known.Length + 1)];
        var width = known.Length + 1;
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            above[j] = j * Edit;
        }

        for (var i = 1; i <= word.Length; i++)
        {
            row[0] = i * Edit;
            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(
                    Math.Min(above[j] + Extra(word, i - 1), row[j - 1] + Extra(known, j - 1)),
                    above[j - 1] + Substitution(word[i - 1], known[j - 1]));
                if (i > 1 && j > 1 && word[i - 1] == known[j - 2] && word[i - 2] == known[j - 1] && word[i - 1] != word[i - 2])
                {
                    cost = Math.Min(cost, before[j - 2] + (i == 2 && j == 2 ? Edit : Slip));
                }

                row[j] = cost;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[width - 1];
    }

    // A letter doubled, or one of a double left out.
    private static int Extra(ReadOnlySpan<char> word, int at) => at > 0 && word[at] == word[at - 1] ? Slip - 1 : Edit;

    private static int Substitution(char a, char b) => a == b ? 0 : IsVowel(a) && IsVowel(b) ? Slip : Edit;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
