using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Frequent questions: the answer and, in the same step, what it leads to.</summary>
public sealed class FaqRedirectDialog() : TopicDialog(Topics.FaqRedirect)
{
    protected override bool SaysPublishedOnly => true;

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry)
    {
        var faq = inquiry.Subjects.Select(subject => Faq(turn.Knowledge, subject)).FirstOrDefault(found => found is not null);
        if (faq is null)
        {
            return new Answer(Topics.FaqRedirect, Outcomes.Redirected, turn.Say(Topics.FaqRedirect, ReplyKeys.Faq.NotPublished)).From(turn.Knowledge.MainContact);
        }

        var asOf = Documents.AsOf(turn.Knowledge, faq.Confirmed, faq.Source);
        var answer = new Answer(Topics.FaqRedirect, faq.Redirect is null ? Outcomes.Answered : Outcomes.Redirected, turn.Say(faq.Answer)!)
            .From(SourceId.Of(faq), asOf);
        return faq.Redirect is null ? answer : FaqTargets.Add(turn, answer, faq.Redirect);
    }

    private static Faq? Faq(KnowledgeBase knowledge, string subject) =>
        SourceId.Split(subject) is (SourceId.FaqKind, var id) ? knowledge.Faq(id) : null;
}
