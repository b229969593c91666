using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Thoughts of suicide and deep distress: the crisis line, and the emergency number when there is danger now.</summary>
public sealed class CrisisSupportDialog() : TopicDialog(Topics.CrisisSupport)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => inquiry.Aspect switch
    {
        InquiryAspects.Sure => Of(turn, Outcomes.Crisis, ReplyKeys.Crisis.Now),
        InquiryAspects.First => Of(turn, Outcomes.AskedBack, ReplyKeys.Crisis.First),
        _ when turn.Safety.Tier is Understanding.SafetyTier.Suspected => YesOrNo.Ask(turn, Of(turn, Outcomes.AskedBack, ReplyKeys.Crisis.Check)),
        _ => Of(turn, Outcomes.Crisis, ReplyKeys.Crisis.Info),
    };

    private static Answer Of(CurrentTurn turn, string outcome, string key) =>
        new Answer(Topics.CrisisSupport, outcome, turn.Say(Topics.CrisisSupport, key)).From(SourceId.Of(turn.Knowledge.Agency), null);
}
