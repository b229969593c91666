using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Goodbye.</summary>
public sealed class GoodbyeDialog() : TopicDialog(Topics.Goodbye)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) =>
        new(Topics.Goodbye, Outcomes.Answered, turn.Say(Topics.Goodbye, ReplyKeys.Goodbye.Reply));
}
