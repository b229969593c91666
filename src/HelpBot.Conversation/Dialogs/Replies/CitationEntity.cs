using HelpBot.Conversation.Knowledge;

namespace HelpBot.Conversation.Dialogs.Replies;

/// <summary>The ecosystem's citation entity, which chat clients render: the documents that an answer comes from.</summary>
public static class CitationEntity
{
    public const string EntityType = "https://schema.org/Message";

    /// <summary>Null when the answer comes from no document.</summary>
    public static Entity? Create(KnowledgeBase knowledge, Language language, IReadOnlyList<string> sources)
    {
        var documents = sources
            .Select(source => Documents.Of(knowledge, source))
            .OfType<Source>()
            .Distinct()
            .ToList();
        if (documents.Count == 0)
        {
            return null;
        }

        var entity = new Entity { Type = EntityType };
        entity.SetAs(new Dictionary<string, object>
        {
            ["type"] = EntityType,
            ["@type"] = "Message",
            ["@id"] = "",
            ["@context"] = "https://schema.org",
            ["citation"] = documents.Select((document, index) => Claim(document, index + 1, language)).ToArray(),
        });
        return entity;
    }

    private static Dictionary<string, object> Claim(Source document, int position, Language language) => new()
    {
        ["@type"] = "Claim",
        ["position"] = position,
        ["appearance"] = new Dictionary<string, object>
        {
            ["@type"] = "DigitalDocument",
            ["name"] = document.Title[language],
            ["abstract"] = document.Publisher[language],
        },
    };
}
