using System.Text.RegularExpressions;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Evaluation;

/// <summary>Tells the numbers that the agency has published from any others in a reply.</summary>
public sealed partial class PublishedNumbers
{
    private readonly HashSet<string> _digits;

    public PublishedNumbers(KnowledgeBase knowledge)
    {
        var texts = knowledge.Contacts.SelectMany(contact => contact.Lines.Append(contact.Value ?? ""))
            .Append(knowledge.Agency.EmergencyNumber)
            .Append(knowledge.Agency.CrisisNumber);
        _digits = [.. texts.SelectMany(text => NumberLike().Matches(text)).Select(match => Digits(match.Value))];
    }

    /// <summary>Every telephone-like number in the text (seven digits or more, or three such as 9-1-1) that is not published.</summary>
    public IReadOnlyList<string> Unpublished(string text) =>
        [.. NumberLike().Matches(text).Select(match => match.Value.Trim()).Where(number => !_digits.Contains(Digits(number)))];

    private static string Digits(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length == 11 && digits[0] == '1' ? digits[1..] : digits;
    }

    [GeneratedRegex(@"(?<![\w-])(?!\d{4}-\d{2}-\d{2}\b)(?:\+?\(?\d(?:[\s().-]{0,2}\d){6,14}|\d-?\d-?\d)(?![\w-])")]
    private static partial Regex NumberLike();
}
