using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>"Say that again" when nothing was said yet; otherwise the last answer is given anew (<see cref="LastAnswers"/>).</summary>
public sealed class RepeatDialog() : TopicDialog(Topics.Repeat)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) =>
        new(Topics.Repeat, Outcomes.Answered, turn.Say(Topics.Repeat, ReplyKeys.Repeat.Nothing)) { QuickReplies = QuickReplies.Can(turn) };
}
