using System.Globalization;
using System.Text;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>A text in plain characters (lower case, no accents, ASCII digits, hyphens, apostrophes, spaces and line feeds, nothing invisible), with the
/// way back to the offsets of the original. So digits of other scripts, no-break hyphens and zero-width characters hide nothing.</summary>
internal sealed class PlainText
{
    private const char BrailleBlank = '\u2800';
    private const char HangulFiller = '\u3164';
    private const int FullWidthOffset = 0xFEE0;

    private static readonly char[] _latin = Latin();

    private readonly char[] _characters;
    private readonly int[]? _offsets;

    private PlainText(string original, char[] characters, int length, int[]? offsets)
    {
        Original = original;
        _characters = characters;
        Length = length;
        _offsets = offsets;
    }

    public string Original { get; }

    public int Length { get; }

    public ReadOnlySpan<char> Span => _characters.AsSpan(0, Length);

    /// <summary>The character at an offset, or a space outside the text.</summary>
    public char this[int i] => (uint)i < (uint)Length ? _characters[i] : ' ';

    public static PlainText Of(string text)
    {
        var characters = new char[text.Length];
        if (Ascii.IsValid(text))
        {
            for (var i = 0; i < text.Length; i++)
                characters[i] = text[i] is '\n' or '\r' ? '\n' : text[i] < ' ' ? ' ' : char.ToLowerInvariant(text[i]);
            return new PlainText(text, characters, text.Length, null);
        }

        var offsets = new int[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var consumed);
            if (Plain(rune) is { } plain)
            {
                offsets[length] = i;
                characters[length++] = plain;
            }

            i += consumed;
        }

        return new PlainText(text, characters, length, offsets);
    }

    /// <summary>Offset in the original of the character at <paramref name="i"/>.</summary>
    public int OriginalStart(int i) => _offsets is null ? i : _offsets[i];

    /// <summary>Offset in the original behind the part that ends before <paramref name="end"/>; invisible characters go along.</summary>
    public int OriginalEnd(int end) => _offsets is null ? end : end < Length ? _offsets[end] : Original.Length;

    public bool IsUpper(int i) => char.IsUpper(Original, OriginalStart(i));

    private static char? Plain(Rune rune)
    {
        if (rune.Value < _latin.Length)
            return _latin[rune.Value] == '\0' ? null : _latin[rune.Value];
        if (rune.Value is HangulFiller)
            return null;
        if (rune.Value is BrailleBlank)
            return ' ';
        if (rune.Value is > 0xFF00 and < 0xFF5F)
            return char.ToLowerInvariant((char)(rune.Value - FullWidthOffset));
        if (rune.Value is '\u2018' or '\u2019' or '\u02BC' or '\u2032')
            return '\'';
        if (rune.Value is '\u2212')
            return '-';
        var text = rune.ToString();
        if (CharUnicodeInfo.GetDigitValue(text, 0) is >= 0 and var digit)
            return (char)('0' + digit);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark => null,
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter => Letter(text),
            _ => rune.IsBmp ? (char)rune.Value : '\uFFFD',
        };
    }

    /// <summary>Letters dressed up (mathematical, circled, ligatures) as the plain ones.</summary>
    private static char Letter(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKD)[0];
        return char.IsSurrogate(plain) ? '\uFFFD' : char.ToLowerInvariant(plain);
    }

    /// <summary>The first blocks as a table; '\0' stands for what is left out.</summary>
    private static char[] Latin()
    {
        var table = new char[0x250];
        for (var c = '\0'; c < table.Length; c++)
        {
            var folded = char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
            table[c] = c switch
            {
                '\u00AD' => '\0',
                '\u00B2' or '\u00B3' => (char)('2' + c - '\u00B2'),
                '\u00B9' => '1',
                '\u00B4' => '\'',
                '\u00A0' => ' ',
                '\n' or '\r' => '\n',
                _ when char.IsControl(c) => ' ',
                _ => folded,
            };
        }

        return table;
    }
}
