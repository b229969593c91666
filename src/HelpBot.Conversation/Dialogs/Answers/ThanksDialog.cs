using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>You're welcome.</summary>
public sealed class ThanksDialog() : TopicDialog(Topics.Thanks)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) =>
        new(Topics.Thanks, Outcomes.Answered, turn.Say(Topics.Thanks, ReplyKeys.Thanks.Reply));
}
