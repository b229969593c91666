using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>The number asked for, and only that one; which fax, when it was not said.</summary>
public sealed class ContactNumberDialog() : TopicDialog(Topics.ContactNumber)
{
    protected override bool SaysPublishedOnly => true;

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry)
    {
        var asked = inquiry.Subjects.Select(subject => Contact(turn.Knowledge, subject)).OfType<Contact>().ToList();
        return inquiry.Aspect switch
        {
            InquiryAspects.NotPublished => NotPublished(turn),
            Aspects.WhichFax => WhichFax(turn, asked),
            _ => Numbers(turn, asked.Count > 0 ? asked : [turn.Knowledge.MainContact]),
        };
    }

    private static Answer NotPublished(CurrentTurn turn) =>
        new Answer(Topics.ContactNumber, Outcomes.Redirected, turn.Say(Topics.ContactNumber, ReplyKeys.Contact.NotPublished)).From(turn.Knowledge.MainContact);

    /// <summary>Other numbers asked for in the same breath are given; no fax number is until it is clear which.</summary>
    private static Answer WhichFax(CurrentTurn turn, List<Contact> asked)
    {
        var faxes = turn.Knowledge.Contacts.Where(contact => contact.Kind == ContactKind.Fax).ToList();
        if (faxes.Count < 2)
        {
            return faxes.Count == 0 ? NotPublished(turn) : Numbers(turn, faxes);
        }

        var others = asked.Where(contact => contact.Kind != ContactKind.Fax).ToList();
        var offers = faxes.Select(fax => Subjects.OfferOf(turn, SourceId.Of(fax))).ToList();
        var names = turn.Kit.Wording.Names(turn.Language, [.. offers.Select(offer => offer.Title)]);
        var answer = new Answer(
            Topics.ContactNumber, Outcomes.AskedBack,
            TextJoin.Paragraphs([.. others.Select(contact => One(turn, contact)), turn.Say(Topics.ContactNumber, ReplyKeys.Contact.WhichFax, ("names", names))]))
        {
            QuickReplies = [.. offers.Select(offer => offer.Title)],
            Question = new Question(DialogIds.AskBack, offers),
        };
        return others.Aggregate(answer, (sum, contact) => sum.From(contact));
    }

    private static Answer Numbers(CurrentTurn turn, List<Contact> contacts)
    {
        var answer = new Answer(Topics.ContactNumber, Outcomes.Answered, TextJoin.Paragraphs(contacts.Select(contact => One(turn, contact))))
        {
            Listed = contacts.Count > 1 ? [.. contacts.Select(SourceId.Of)] : [],
        };
        return contacts.Aggregate(answer, (sum, contact) => sum.From(contact));
    }

    private static string One(CurrentTurn turn, Contact contact) => turn.Say(
        Topics.ContactNumber, ReplyKeys.Contact.One,
        ("name", contact.Name[turn.Language]), ("value", KnowledgePlaceholders.Of(contact)), ("use", turn.Say(contact.Use)!));

    private static Contact? Contact(KnowledgeBase knowledge, string subject) =>
        SourceId.Split(subject) is (SourceId.ContactKind, var id) ? knowledge.Contact(id) : null;
}
