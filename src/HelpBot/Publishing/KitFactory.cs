using HelpBot.Conversation;
using HelpBot.Conversation.Content;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Publishing;

/// <summary>Builds all that a turn needs from checked content. Takes the time of training understanding.</summary>
public static class KitFactory
{
    /// <param name="revision">Number to stamp on every answer.</param>
    public static ConversationKit Build(AgencyContent content, int revision)
    {
        var published = content with { Knowledge = content.Knowledge with { Revision = revision } };
        return new ConversationKit(
            published,
            new TopicUnderstanding(published),
            new PendingSafety(),
            new PendingPersonalData(),
            new AgencyWording(published));
    }
}
