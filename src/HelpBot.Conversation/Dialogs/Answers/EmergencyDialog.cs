using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Emergencies: the emergency number and nothing else when it is sure; when it may be, the number first and a question back.</summary>
public sealed class EmergencyDialog() : TopicDialog(Topics.Emergency)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => inquiry.Aspect switch
    {
        InquiryAspects.Sure => Of(turn, Outcomes.Emergency, ReplyKeys.Emergency.Now),
        InquiryAspects.First => Of(turn, Outcomes.AskedBack, ReplyKeys.Emergency.First),
        InquiryAspects.Over => Of(turn, Outcomes.AskedBack, ReplyKeys.Emergency.Over) with { QuickReplies = QuickReplies.Can(turn) },
        _ => YesOrNo.Ask(turn, Of(turn, Outcomes.AskedBack, ReplyKeys.Emergency.Check)),
    };

    private static Answer Of(CurrentTurn turn, string outcome, string key) =>
        new Answer(Topics.Emergency, outcome, turn.Say(Topics.Emergency, key)).From(SourceId.Of(turn.Knowledge.Agency), null);
}
