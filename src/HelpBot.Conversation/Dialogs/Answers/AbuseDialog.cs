using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Insults: stays calm and offers help.</summary>
public sealed class AbuseDialog() : TopicDialog(Topics.Abuse)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) =>
        new(Topics.Abuse, Outcomes.Declined, turn.Say(Topics.Abuse, ReplyKeys.Abuse.Reply)) { QuickReplies = QuickReplies.Can(turn) };
}
