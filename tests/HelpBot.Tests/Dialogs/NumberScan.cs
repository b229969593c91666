using System.Text.RegularExpressions;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Tests.Dialogs;

/// <summary>Looks for anything like a number or a link in a text that the knowledge base does not hold.</summary>
public static partial class NumberScan
{
    /// <summary>What looks like a number, link or address and is not published.</summary>
    public static IReadOnlyList<string> Unpublished(KnowledgeBase knowledge, string text)
    {
        var published = Published(knowledge);
        return [.. Pattern().Matches(text).Select(match => match.Value).Where(found => !published.Contains(Digits(found)))];
    }

    /// <summary>The published numbers that stand in a text, as digits.</summary>
    public static IReadOnlySet<string> Numbers(string text) =>
        Pattern().Matches(text).Select(match => Digits(match.Value)).Where(digits => digits.Length >= 7).ToHashSet();

    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static HashSet<string> Published(KnowledgeBase knowledge) =>
    [
        Digits(knowledge.Agency.EmergencyNumber), Digits(knowledge.Agency.CrisisNumber),
        .. knowledge.Contacts.Where(contact => contact.Value is not null).Select(contact => Digits(contact.Value!)),
        .. knowledge.Contacts.SelectMany(contact => contact.Lines).SelectMany(line => Pattern().Matches(line)).Select(match => Digits(match.Value)),
    ];

    /// <summary>Two and more digits, with what usually stands between them; links; e-mail addresses. "Tip 3 of 7" passes.</summary>
    [GeneratedRegex(@"\d(?:[-. ()]{0,2}\d)+|https?://\S+|www\.\S+|\S+@\S+")]
    private static partial Regex Pattern();
}
