using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Who wants a person gets the main telephone; nobody can be put through from a chat.</summary>
public sealed class HumanAgentDialog() : TopicDialog(Topics.HumanAgent)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) =>
        new Answer(Topics.HumanAgent, Outcomes.Redirected, turn.Say(Topics.HumanAgent, ReplyKeys.Human.Reply)).From(turn.Knowledge.MainContact);
}
