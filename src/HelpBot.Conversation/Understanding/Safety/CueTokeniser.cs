using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HelpBot.Conversation.Understanding.Safety;

/// <summary>Cuts a message into <see cref="CueToken"/>s. Time and space grow with the length of the text alone.</summary>
internal static partial class CueTokeniser
{
    /// <summary>Words beyond this are not looked at: far more than anyone in danger writes.</summary>
    private const int MostTokens = 6_000;
    private const int LongestWord = 40;

    public static List<CueToken> Cut(string text)
    {
        var tokens = new List<CueToken>(text.Length / 5 + 2);
        var word = new StringBuilder(LongestWord);
        var elided = -1;
        var folded = WithoutAddresses(Fold(text));
        for (var i = 0; i < folded.Length && tokens.Count < MostTokens; i++)
        {
            var c = folded[i];
            if (char.IsLetterOrDigit(c))
                Append(word, char.ToLowerInvariant(c));
            else if (IsApostrophe(c) && word.Length > 0)
                elided = word.Length <= 2 ? word.Length : elided;
            else
            {
                Finish(tokens, word, ref elided);
                if (tokens.Count > 0 && EndsSentence(folded, i))
                    tokens[^1] = tokens[^1] with { EndsSentence = true, EndsClause = true, EndsQuestion = tokens[^1].EndsQuestion || folded[i] == '?' };
                else if (tokens.Count > 0 && EndsClause(folded, i))
                    tokens[^1] = tokens[^1] with { EndsClause = true };
            }
        }

        Finish(tokens, word, ref elided);
        return tokens;
    }

    /// <summary>An e-mail or web address says nothing, whatever words are in it ("jo+police@example.org").</summary>
    private static string WithoutAddresses(string text) =>
        text.Contains('@') || text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
            ? Address().Replace(text, " ")
            : text;

    [GeneratedRegex(@"(?:[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}|\bhttps?://\S+|\bwww\.\S+)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    private static void Append(StringBuilder word, char c)
    {
        if (word.Length >= LongestWord)
            return;
        // "heeelp", "nooo": a letter three times in a row stands for one.
        if (word.Length >= 2 && word[^1] == c && word[^2] == c && char.IsLetter(c))
            word.Length--;
        else
            word.Append(c);
    }

    private static void Finish(List<CueToken> tokens, StringBuilder word, ref int elided)
    {
        if (word.Length > 0)
        {
            var whole = word.ToString();
            var bare = elided > 0 && elided < whole.Length - 1 ? whole[elided..] : null;
            tokens.Add(new CueToken(whole, bare, false));
        }

        word.Clear();
        elided = -1;
    }

    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '!' or '?' or ';' or '\n' or '…' => true,
        '.' => at + 1 >= text.Length || !char.IsDigit(text[at + 1]),
        _ => false,
    };

    private static bool EndsClause(string text, int at) => text[at] switch
    {
        ',' or ':' or '(' or ')' or '«' or '»' or '–' or '—' => true,
        '-' => at > 0 && text[at - 1] == ' ',
        _ => false,
    };

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    private static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in Decomposed(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            _ = c switch
            {
                'œ' or 'Œ' => folded.Append("oe"),
                'æ' or 'Æ' => folded.Append("ae"),
                _ => folded.Append(c),
            };
        }

        return folded.ToString();
    }

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: no such text can be normalised; its other letters still count.
            return string.Concat(text.Select(c => char.IsSurrogate(c) ? ' ' : c)).Normalize(NormalizationForm.FormKD);
        }
    }
}
