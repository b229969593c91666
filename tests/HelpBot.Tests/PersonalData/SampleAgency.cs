using HelpBot.Conversation.Knowledge;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>An agency with published numbers and an address, by hand.</summary>
internal static class SampleAgency
{
    public static KnowledgeBase Knowledge { get; } = new()
    {
        Agency = new Agency
        {
            Id = "harbour",
            Name = new LocalizedText("Harbour Police", "Police du Havre"),
            TimeZone = "America/Toronto",
            EmergencyNumber = "9-1-1",
            CrisisNumber = "9-8-8",
            MainContact = "telephone",
        },
        Contacts =
        [
            Contact("telephone", ContactKind.Telephone, "613-555-0100"),
            Contact("tty", ContactKind.Tty, "613-555-0101"),
            Contact("fax", ContactKind.Fax, "613-555-0102"),
            Contact("address", ContactKind.Address, null, "Harbour Police", "100 Harbour Street", "Kingston, Ontario", "K7L 1A1"),
        ],
    };

    private static Contact Contact(string id, ContactKind kind, string? value, params string[] lines) => new()
    {
        Id = id,
        Kind = kind,
        Value = value,
        Lines = lines,
        Name = new LocalizedText(id, id),
        Use = new LocalizedText(id, id),
        Source = "test",
    };
}
