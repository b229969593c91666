using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs.Replies;

/// <summary>Makes the activity of an answer. Every reply of the help line comes from here, so that each says where it is from.</summary>
public static class ReplyFactory
{
    public static Activity Create(ConversationKit kit, Language language, Answer answer) => Create(language, answer, Entities(kit, language, answer));

    /// <summary>A reply of its own from what was prepared.</summary>
    internal static Activity Create(Language language, PreparedReply prepared)
    {
        var entities = new List<Entity>(prepared.Entities.Count);
        foreach (var entity in prepared.Entities)
        {
            entities.Add(ActivityJson.Copy(entity));
        }

        return Create(language, prepared.Answer, entities);
    }

    /// <summary>Where the answer comes from, for programs and for people.</summary>
    internal static List<Entity> Entities(ConversationKit kit, Language language, Answer answer)
    {
        var provenance = ProvenanceEntity.Create(new Provenance(answer.Topic, answer.Outcome, answer.Sources, answer.AsOf, kit.Knowledge.Revision));
        return CitationEntity.Create(kit.Knowledge, language, answer.Sources) is { } citation ? [provenance, citation] : [provenance];
    }

    private static Activity Create(Language language, Answer answer, List<Entity> entities)
    {
        var reply = MessageFactory.Text(answer.Text, inputHint: answer.Question is null ? InputHints.AcceptingInput : InputHints.ExpectingInput);
        reply.TextFormat = TextFormatTypes.Markdown;
        reply.Locale = language.Locale();
        reply.Entities = entities;
        if (answer.QuickReplies.Count > 0)
        {
            reply.SuggestedActions = new SuggestedActions
            {
                Actions = [.. answer.QuickReplies.Select(title => new CardAction { Type = ActionTypes.ImBack, Title = title, Value = title })],
            };
        }

        return reply;
    }
}
