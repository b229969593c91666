using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Where the agency is.</summary>
public sealed class ContactAddressDialog() : TopicDialog(Topics.ContactAddress)
{
    protected override bool SaysPublishedOnly => true;

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry)
    {
        var addresses = turn.Knowledge.Contacts.Where(contact => contact.Kind == ContactKind.Address).ToList();
        var address = addresses.FirstOrDefault(contact => inquiry.Subjects.Contains(SourceId.Of(contact))) ?? addresses.FirstOrDefault();
        return address is null
            ? new Answer(Topics.ContactAddress, Outcomes.Unanswered, turn.Say(Topics.ContactAddress, ReplyKeys.Address.NotPublished)).From(turn.Knowledge.MainContact)
            : new Answer(Topics.ContactAddress, Outcomes.Answered, Text(turn, address)).From(address);
    }

    /// <summary>One line of the address to a line of the text.</summary>
    private static string Text(CurrentTurn turn, Contact address) => turn.Say(
        Topics.ContactAddress, ReplyKeys.Address.One,
        ("name", address.Name[turn.Language]), ("lines", string.Join("  \n", address.Lines)), ("use", turn.Say(address.Use)!));
}
