using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>Not understood: asks to put it in other words, the second time gives the main telephone. Close between few: "did you mean".</summary>
public sealed class UnclearDialog() : TopicDialog(Topics.Unclear)
{
    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => inquiry.Aspect switch
    {
        InquiryAspects.Close => DidYouMean(turn, inquiry),
        InquiryAspects.Empty => Said(turn, ReplyKeys.Unclear.Empty),
        InquiryAspects.Attachment => Said(turn, ReplyKeys.Unclear.Attachment),
        _ when turn.Memory.Misses > 1 => Said(turn, ReplyKeys.Unclear.Again).From(turn.Knowledge.MainContact),
        _ => Said(turn, ReplyKeys.Unclear.Rephrase),
    };

    private static Answer DidYouMean(CurrentTurn turn, Inquiry inquiry)
    {
        var offers = inquiry.Subjects.Select(key => Subjects.OfferOf(turn, key)).ToList();
        return new Answer(
            Topics.Unclear, Outcomes.AskedBack,
            turn.Say(Topics.Unclear, ReplyKeys.Unclear.DidYouMean, ("choices", TextJoin.Bullets(offers.Select(offer => offer.Title)))))
        {
            QuickReplies = [.. offers.Select(offer => offer.Title)],
            Question = new Question(DialogIds.AskBack, offers),
        };
    }

    private static Answer Said(CurrentTurn turn, string key) =>
        new(Topics.Unclear, Outcomes.Unanswered, turn.Say(Topics.Unclear, key)) { QuickReplies = QuickReplies.Can(turn) };
}
