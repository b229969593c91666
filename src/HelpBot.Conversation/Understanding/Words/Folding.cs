using System.Globalization;
using System.Text;

namespace HelpBot.Conversation.Understanding.Words;

/// <summary>Lower case without accents, character by character.</summary>
public static class Folding
{
    private const int TableSize = 0x250;

    private static readonly char[] Table = BuildTable();

    /// <summary>The folded character; ligatures fold to their first letter (<see cref="Second"/> gives the other).</summary>
    public static char Fold(char c) => c < TableSize ? Table[c] : c switch
    {
        '\u2019' or '\u2018' or '\u02BC' or '\uFF07' => '\'',
        '\u2010' or '\u2011' or '\u2013' or '\u2014' => '-',
        >= '\uFF21' and <= '\uFF3A' => (char)(c - '\uFF21' + 'a'),
        >= '\uFF41' and <= '\uFF5A' => (char)(c - '\uFF41' + 'a'),
        >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The second letter of a ligature (<c>œ</c>, <c>æ</c>), or <c>\0</c>.</summary>
    public static char Second(char c) => c is 'œ' or 'Œ' or 'æ' or 'Æ' ? 'e' : '\0';

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var i = 0; i < TableSize; i++)
        {
            var c = (char)i;
            var plain = c.ToString().Normalize(NormalizationForm.FormD)
                .FirstOrDefault(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark, c);
            table[i] = c switch
            {
                'œ' or 'Œ' => 'o',
                'æ' or 'Æ' => 'a',
                '´' or '`' => '\'',
                _ => char.ToLowerInvariant(plain),
            };
        }

        return table;
    }
}
