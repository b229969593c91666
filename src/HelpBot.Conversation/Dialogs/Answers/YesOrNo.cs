using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Leaves "is it happening now?" open at the end of an answer, with two buttons.</summary>
public static class YesOrNo
{
    public static Answer Ask(CurrentTurn turn, Answer answer)
    {
        var yes = turn.Say(Topics.Emergency, ReplyKeys.Emergency.Yes);
        var no = turn.Say(Topics.Emergency, ReplyKeys.Emergency.No);
        return answer with
        {
            QuickReplies = [yes, no],
            Question = new Question(DialogIds.EmergencyCheck, [new Offer(Cues.Yes, yes, []), new Offer(Cues.No, no, [])]),
        };
    }
}
