using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>"Is this number yours?": whose it is when it is published, and never the number itself when it is not.</summary>
public sealed class ContactCheckDialog() : TopicDialog(Topics.ContactCheck)
{
    protected override bool SaysPublishedOnly => true;

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry)
    {
        var ours = inquiry.Subjects
            .Select(subject => SourceId.Split(subject) is (SourceId.ContactKind, var id) ? turn.Knowledge.Contact(id) : null)
            .Where(contact => contact?.Value is not null)
            .OfType<Contact>()
            .ToList();
        return inquiry.Aspect switch
        {
            InquiryAspects.Ours when ours.Count > 0 => Ours(turn, ours),
            InquiryAspects.Near => NotOurs(turn, ReplyKeys.Check.Near),
            InquiryAspects.Unknown => NotOurs(turn, ReplyKeys.Check.Unknown),
            _ => NotOurs(turn, ReplyKeys.Check.NoNumber),
        };
    }

    private static Answer Ours(CurrentTurn turn, List<Contact> contacts)
    {
        var entries = contacts.Select(contact => turn.Say(Topics.ContactCheck, ReplyKeys.Check.OursEntry, ("name", contact.Name[turn.Language]), ("value", contact.Value!)));
        var answer = new Answer(Topics.ContactCheck, Outcomes.Answered, turn.Say(Topics.ContactCheck, ReplyKeys.Check.Ours, ("entries", TextJoin.Bullets(entries))));
        return contacts.Aggregate(answer, (sum, contact) => sum.From(contact));
    }

    private static Answer NotOurs(CurrentTurn turn, string key) =>
        new Answer(Topics.ContactCheck, Outcomes.Answered, turn.Say(Topics.ContactCheck, key))
        {
            QuickReplies = QuickReplies.Of(turn, ReplyKeys.Help.QuickTips),
        }.From(turn.Knowledge.MainContact);
}
