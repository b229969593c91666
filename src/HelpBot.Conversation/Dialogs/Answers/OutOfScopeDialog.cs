using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Not about the agency: no number at all. The agency's business, but not published: the main telephone only.</summary>
public sealed class OutOfScopeDialog() : TopicDialog(Topics.OutOfScope)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => inquiry.Aspect is InquiryAspects.NotPublished or Aspects.PoliceBusiness
        ? new Answer(Topics.OutOfScope, Outcomes.Redirected, turn.Say(Topics.OutOfScope, ReplyKeys.OutOfScope.NotPublished)).From(turn.Knowledge.MainContact)
        : new Answer(Topics.OutOfScope, Outcomes.Declined, turn.Say(Topics.OutOfScope, ReplyKeys.OutOfScope.Unrelated)) { QuickReplies = QuickReplies.Can(turn) };
}
