using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>"Let me know when it is back": the help line sends no notices and keeps no addresses, and says so.</summary>
public sealed class StatusSubscribeDialog() : TopicDialog(Topics.StatusSubscribe)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) =>
        new Answer(
            Topics.StatusSubscribe, Outcomes.Declined,
            turn.Say(Topics.StatusSubscribe, inquiry.Aspect is Aspects.Unsubscribe ? ReplyKeys.Subscribe.Unsubscribe : ReplyKeys.Subscribe.Cannot))
        {
            QuickReplies = QuickReplies.Of(turn, ReplyKeys.Help.QuickStatus, ReplyKeys.Help.QuickPhone),
        }.From(turn.Knowledge.MainContact);
}
