using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Replies;

namespace HelpBot.Turns;

/// <summary>Writes down a turn that has ended: numbered, and without the personal data that was typed. Pure.</summary>
public static class TurnWriter
{
    /// <param name="incoming">What came in.</param>
    /// <param name="scope">What the turn did.</param>
    /// <param name="clean">A text known to hold nothing personal; null when none is known. Any other is redacted here.</param>
    /// <param name="written">Takes the replies that are kept, with their JSON.</param>
    public static TurnRecord Write(Activity incoming, TurnScope scope, string? clean, WrittenActivities written)
    {
        var key = scope.Conversation.Key;
        var first = scope.Conversation.NextSequence;
        var isMessage = incoming.Type == ActivityTypes.Message;
        var redacted = !isMessage || string.IsNullOrEmpty(incoming.Text) ? ""
            : incoming.Text == clean ? clean
            : scope.Kit.PersonalData.Redact(incoming.Text);
        var kept = new List<KeptActivity>(1 + scope.Replies.Count)
        {
            new(first, first, scope.IncomingId, isMessage ? IncomingJson.Write(incoming, redacted) : []),
        };
        foreach (var reply in scope.Replies.Where(IsKept))
        {
            var sequence = first + kept.Count;
            reply.Id = ActivityId.Of(key, sequence);
            var json = ActivityJson.Serialize(reply);
            written.Add(reply, json);
            kept.Add(new KeptActivity(sequence, first, null, json));
        }

        return new TurnRecord
        {
            Key = key,
            FirstSequence = first,
            Activities = kept,
            State = scope.Writes,
            Inquiries = isMessage ? Inquiries(key, scope, redacted) : [],
            Language = Languages.Parse(scope.Replies.LastOrDefault(IsKept)?.Locale),
            At = scope.At,
        };
    }

    private static bool IsKept(Activity reply) =>
        reply.Type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.EndOfConversation;

    private static List<InquiryRecord> Inquiries(ConversationKey key, TurnScope scope, string redacted)
    {
        var inquiries = new List<InquiryRecord>(scope.Replies.Count);
        foreach (var reply in scope.Replies)
        {
            if (ProvenanceEntity.Read(reply) is { } provenance)
            {
                inquiries.Add(new InquiryRecord(
                    scope.At, key.Channel, Languages.Parse(reply.Locale) ?? Language.English, provenance.Topic, provenance.Outcome,
                    string.Join(' ', provenance.Sources), redacted, provenance.Revision));
            }
        }

        return inquiries;
    }
}
