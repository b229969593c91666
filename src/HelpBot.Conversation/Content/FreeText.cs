using System.Text.RegularExpressions;

namespace HelpBot.Conversation.Content;

/// <summary>The rule for texts that authors write: numbers and links stand in the directory, never in a sentence.</summary>
public static partial class FreeText
{
    /// <summary>What breaks the rule; null when the text is fine.</summary>
    public static string? Problem(string text)
    {
        var bare = PlaceholderPattern().Replace(text, " ");
        if (LinkPattern().Match(bare) is { Success: true } link)
        {
            return $"'{link.Value}' looks like a link or an e-mail address; put it in contacts.yaml and refer to it as {{contact:ID}}";
        }

        return NumberPattern().EnumerateMatches(bare) is var matches && matches.MoveNext()
            ? $"'{bare.Substring(matches.Current.Index, matches.Current.Length)}' looks like a telephone number; put it in contacts.yaml and refer to it as {{contact:ID}}, or write {{emergency}} or {{crisis}}"
            : null;
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex(@"https?://\S+|www\.\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:ca|com|org|net|gc|on|qc)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LinkPattern();

    /// <summary>Three digits that a phone dials (9-1-1, 988, 211), or five and more with the usual separators. A year passes.</summary>
    [GeneratedRegex(@"(?<![\d-])(?:\d[-. ]?(?:1[-. ]?1|8[-. ]?8))(?![\d-])|\d(?:[-. ()/]{0,2}\d){4,}")]
    private static partial Regex NumberPattern();
}
