using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Personal data in a message: it is not kept, not repeated, and not needed.</summary>
public sealed class PrivacyDialog() : TopicDialog(Topics.PrivacyPii)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => inquiry.Aspect is InquiryAspects.Found
        ? new Answer(Topics.PrivacyPii, Outcomes.Declined, turn.Say(Topics.PrivacyPii, ReplyKeys.Privacy.Found))
        : new Answer(Topics.PrivacyPii, Outcomes.Answered, turn.Say(Topics.PrivacyPii, ReplyKeys.Privacy.Info));
}
