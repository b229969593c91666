using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs.Replies;

/// <summary>Makes the activity of an answer. Every reply of the help line comes from here, so that each says where it is from.</summary>
public static class ReplyFactory
{
    public static Activity Create(ConversationKit kit, Language language, Answer answer)
    {
        var reply = MessageFactory.Text(answer.Text, inputHint: answer.Question is null ? InputHints.AcceptingInput : InputHints.ExpectingInput);
        reply.TextFormat = TextFormatTypes.Markdown;
        reply.Locale = language.Locale();
        reply.Entities = [ProvenanceEntity.Create(new Provenance(answer.Topic, answer.Outcome, answer.Sources, answer.AsOf, kit.Knowledge.Revision))];
        if (CitationEntity.Create(kit.Knowledge, language, answer.Sources) is { } citation)
        {
            reply.Entities.Add(citation);
        }

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
