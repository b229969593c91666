using System.Text.RegularExpressions;

namespace HelpBot.Conversation.Content;

/// <summary>The <c>{placeholders}</c> of texts.</summary>
public static partial class Placeholders
{
    public const string Emergency = "emergency";
    public const string Crisis = "crisis";
    public const string Agency = "agency";

    /// <summary>The number of the contact that the agency names as its main one.</summary>
    public const string Main = "main";

    /// <summary>Start of a placeholder for a contact's number or address: <c>contact:telephone</c>.</summary>
    public const string ContactPrefix = "contact:";

    /// <summary>Names between braces, in order, without the braces.</summary>
    public static IEnumerable<string> In(string text) => Pattern().Matches(text).Select(match => match.Groups[1].Value);

    // No text makes it go back and forth, so it needs no engine that is put together at each start.
    [GeneratedRegex(@"\{([a-z0-9_:-]+)\}")]
    private static partial Regex Pattern();
}
