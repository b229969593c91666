using System.Collections.Frozen;
using System.Text;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding.PersonalDataMatching;

namespace HelpBot.Conversation.Understanding;

/// <summary>Finds and removes personal data in English and French, written or said. What the agency itself has published (its numbers,
/// address and postal code) is left alone. Immutable and thread-safe; a sentence takes some ten microseconds.</summary>
public sealed class PersonalData : IPersonalData
{
    private const int MaxPasses = 12;
    private const int MaxHouse = 60;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _houses;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _postalCodes;

    public PersonalData(KnowledgeBase kb)
    {
        ArgumentNullException.ThrowIfNull(kb);
        var published = new PublishedContacts(kb);
        _numbers = published.Numbers.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        _houses = published.Houses.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        _postalCodes = published.PostalCodes.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<PersonalDataSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var utterance = new Utterance(text);
        var findings = new Findings(utterance.Text);
        EmailAddresses.Find(utterance, findings);
        Secrets.Find(utterance, findings);
        Codes.Find(utterance, findings, IsPublishedPostalCode);
        if (utterance.Groups.Count > 0)
        {
            BirthDates.Find(utterance, findings);
            PostBoxes.Find(utterance, findings);
            NumberFinder.Find(utterance, findings, IsPublished);
            StreetAddresses.Find(utterance, findings, IsPublishedHouse);
        }

        return findings.InOrder();
    }

    public string Redact(string text)
    {
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            var spans = Find(text);
            if (spans.Count == 0)
                return text;
            text = Replace(text, spans);
        }

        // Taking something out can bring something else to light; whoever builds a text where that never ends loses it whole.
        return Markers.Everything;
    }

    private static string Replace(string text, IReadOnlyList<PersonalDataSpan> spans)
    {
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var span in spans)
        {
            redacted.Append(text, at, span.Start - at).Append(Markers.Of(span.Kind));
            at = span.Start + span.Length;
        }

        return redacted.Append(text, at, text.Length - at).ToString();
    }

    private bool IsPublished(ReadOnlySpan<char> digits) => _numbers.Contains(digits);

    // A method of this class: a delegate of the generic set's own is looked up by the runtime each time that one is made.
    private bool IsPublishedPostalCode(ReadOnlySpan<char> code) => _postalCodes.Contains(code);

    private bool IsPublishedHouse(ReadOnlySpan<char> number, ReadOnlySpan<char> street)
    {
        if (number.Length + street.Length > MaxHouse)
            return false;
        Span<char> house = stackalloc char[number.Length + 1 + street.Length];
        number.CopyTo(house);
        house[number.Length] = ' ';
        street.CopyTo(house[(number.Length + 1)..]);
        return _houses.Contains(house);
    }
}
