using HelpBot.Conversation.Knowledge;

namespace HelpBot.Public.Markup;

/// <summary>A published number that a person can dial by tapping it. Faxes are none.</summary>
/// <param name="Text">As it is written for people: <c>613-555-0100</c>, <c>9-1-1</c>.</param>
/// <param name="Uri">As in a link: <c>tel:+16135550100</c>, <c>tel:911</c> (RFC 3966).</param>
public sealed record DialableNumber(string Text, string Uri)
{
    private const int NorthAmericanDigits = 10;

    /// <summary>The numbers of a revision: the emergency and crisis lines, telephones and TTYs.</summary>
    public static IReadOnlyList<DialableNumber> Of(KnowledgeBase knowledge) =>
    [
        .. new[] { knowledge.Agency.EmergencyNumber, knowledge.Agency.CrisisNumber }
            .Concat(knowledge.Contacts.Where(IsDialable).Select(contact => contact.Value!))
            .Distinct()
            .Select(Of),
    ];

    /// <summary>The link for a number written for people.</summary>
    public static DialableNumber Of(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return new DialableNumber(number, digits.Length == NorthAmericanDigits ? $"tel:+1{digits}" : $"tel:{digits}");
    }

    private static bool IsDialable(Contact contact) =>
        contact is { Kind: ContactKind.Telephone or ContactKind.Tty, Value.Length: > 0 };
}
