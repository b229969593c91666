using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Online-safety advice: all tips, the one that fits a story, or one after the other.</summary>
public sealed class SafetyTipsDialog() : TopicDialog(Topics.SafetyTips)
{
    protected override bool SaysPublishedOnly => true;

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry)
    {
        var tips = inquiry.Subjects.Select(subject => Tip(turn.Knowledge, subject)).OfType<Tip>().ToList();
        return inquiry.Aspect switch
        {
            _ when turn.Knowledge.Tips.Count == 0 => new Answer(Topics.SafetyTips, Outcomes.Unanswered, turn.Say(Topics.SafetyTips, ReplyKeys.Tips.None)),
            Aspects.OneByOne => TipSteps.Step(turn, tips.FirstOrDefault() ?? turn.Knowledge.Tips[0]),
            InquiryAspects.Over => TipSteps.End(turn),
            _ when tips.Count > 0 => Fitting(turn, tips),
            _ => TipSteps.All(turn),
        };
    }

    /// <summary>The tips that fit. Whom to contact comes first: it may be happening now.</summary>
    private static Answer Fitting(CurrentTurn turn, List<Tip> tips)
    {
        var text = TextJoin.Paragraphs(
            turn.Say(tips.FirstOrDefault(tip => tip.FirstContact is not null)?.FirstContact) is { } first
                ? turn.Say(Topics.SafetyTips, ReplyKeys.Tips.FirstContact, ("text", first))
                : null,
            TextJoin.Paragraphs(tips.Select(tip => turn.Say(Topics.SafetyTips, ReplyKeys.Tips.One, ("name", tip.Name[turn.Language]), ("text", turn.Say(tip.Text)!)))));
        var answer = new Answer(Topics.SafetyTips, Outcomes.Answered, text)
        {
            QuickReplies = QuickReplies.Of(turn, ReplyKeys.Help.QuickTips, ReplyKeys.Help.QuickPhone),
        };
        return tips.Aggregate(answer, (sum, tip) => sum.From(SourceId.Of(tip), Documents.AsOf(turn.Knowledge, tip.Confirmed, tip.Source)));
    }

    private static Tip? Tip(KnowledgeBase knowledge, string subject) =>
        SourceId.Split(subject) is (SourceId.TipKind, var id) ? knowledge.Tip(id) : null;
}
