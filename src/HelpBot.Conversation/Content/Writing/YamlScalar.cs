using System.Buffers;
using System.Globalization;
using System.Text;

namespace HelpBot.Conversation.Content.Writing;

/// <summary>Writes one text so that it is read back as it is: plain where every YAML reader takes it for a text, else in double quotes.</summary>
internal static class YamlScalar
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<~";

    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}:");
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.,:_+eExXoO");
    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <param name="text">Any text.</param>
    /// <param name="inFlow">True within <c>[…]</c>.</param>
    public static string Write(string text, bool inFlow) =>
        IsPlain(text) && !(inFlow && text.AsSpan().ContainsAny(FlowIndicators)) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(letter => IsEscaped(letter) || letter == '\t')
        && text.AsSpan().ContainsAnyExcept(NumberLetters)
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsEscaped(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Letters that a reader may take for a line's end or for nothing, and those that nobody sees.</summary>
    private static bool IsEscaped(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;
}
