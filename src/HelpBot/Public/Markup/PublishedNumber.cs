using HelpBot.Conversation.Knowledge;

namespace HelpBot.Public.Markup;

/// <summary>A published number, which stays on one line, and which a person can dial by tapping it unless it is a fax.</summary>
/// <param name="Text">As it is written for people: <c>613-555-0100</c>, <c>9-1-1</c>.</param>
/// <param name="Uri">As in a link: <c>tel:+16135550100</c>, <c>tel:911</c> (RFC 3966); null for a fax.</param>
public sealed record PublishedNumber(string Text, string? Uri)
{
    private const int NorthAmericanDigits = 10;

    /// <summary>The numbers of a revision: the emergency and crisis lines, telephones, TTYs and faxes. One that is a telephone and a
    /// fax dials.</summary>
    public static IReadOnlyList<PublishedNumber> Of(KnowledgeBase knowledge) =>
    [
        .. new[] { knowledge.Agency.EmergencyNumber, knowledge.Agency.CrisisNumber }
            .Concat(Values(knowledge, ContactKind.Telephone, ContactKind.Tty))
            .Select(Of)
            .Concat(Values(knowledge, ContactKind.Fax).Select(fax => new PublishedNumber(fax, null)))
            .DistinctBy(number => number.Text),
    ];

    /// <summary>The link for a number written for people.</summary>
    public static PublishedNumber Of(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return new PublishedNumber(number, digits.Length == NorthAmericanDigits ? $"tel:+1{digits}" : $"tel:{digits}");
    }

    private static IEnumerable<string> Values(KnowledgeBase knowledge, params ContactKind[] kinds) => knowledge.Contacts
        .Where(contact => contact.Value is { Length: > 0 } && kinds.Contains(contact.Kind))
        .Select(contact => contact.Value!);
}
