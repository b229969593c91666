using HelpBot.Conversation.Content;
using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Wording;

/// <summary>Values of the placeholders that the knowledge base itself fills: numbers, addresses and names.</summary>
public static class KnowledgePlaceholders
{
    /// <summary>The value of <c>emergency</c>, <c>crisis</c>, <c>agency</c>, <c>main</c> or <c>contact:ID</c>; null for any other name.</summary>
    public static string? Value(KnowledgeBase knowledge, Language language, string name) => name switch
    {
        Placeholders.Emergency => knowledge.Agency.EmergencyNumber,
        Placeholders.Crisis => knowledge.Agency.CrisisNumber,
        Placeholders.Agency => knowledge.Agency.Name[language],
        Placeholders.Main => Of(knowledge.MainContact),
        _ when name.StartsWith(Placeholders.ContactPrefix, StringComparison.Ordinal) =>
            knowledge.Contact(name[Placeholders.ContactPrefix.Length..]) is { } contact ? Of(contact) : null,
        _ => null,
    };

    /// <summary>A contact's number or link; an address on one line.</summary>
    public static string Of(Contact contact) => contact.Value ?? string.Join(", ", contact.Lines);
}
