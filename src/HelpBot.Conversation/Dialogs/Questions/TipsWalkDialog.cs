using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Questions;

/// <summary>Walks through the safety tips: next, back, again, stop, or "the third one".</summary>
public sealed class TipsWalkDialog() : QuestionDialog(DialogIds.TipsWalk, recognizeNumbers: true)
{
    protected override Inquiry? Steered(CurrentTurn turn, Cues cues)
    {
        var at = Position(turn);
        return cues switch
        {
            _ when cues.Is(Cues.Next) || cues.Is(Cues.Yes) => Tip(turn, at + 1),
            _ when cues.Is(Cues.Back) => Tip(turn, Math.Max(at - 1, 0)),
            _ when turn.Inquiries is [{ Topic: Topics.Repeat } or { ReportedAs: Topics.Repeat }] && at >= 0 => Tip(turn, at) with { ReportedAs = Topics.Repeat },
            _ when turn.Inquiries is [{ Topic: Topics.SafetyTips, Subjects: [var tip] }] && cues.IsShort => new Inquiry(Topics.SafetyTips, [tip], Aspects.OneByOne),
            _ when cues.Is(Cues.No) => Inquiry.About(Topics.Help, InquiryAspects.Stop),
            _ => null,
        };
    }

    protected override Inquiry? Picked(CurrentTurn turn, FoundChoice choice) => Tip(turn, choice.Index);

    /// <summary>The tip said last; -1 after the list of all.</summary>
    private static int Position(CurrentTurn turn) =>
        turn.Knowledge.Tips.Select(SourceId.Of).ToList().IndexOf(turn.Memory.LastSubjects.FirstOrDefault() ?? "");

    private static Inquiry Tip(CurrentTurn turn, int position) => position < turn.Knowledge.Tips.Count
        ? new Inquiry(Topics.SafetyTips, [SourceId.Of(turn.Knowledge.Tips[position])], Aspects.OneByOne)
        : Inquiry.About(Topics.SafetyTips, InquiryAspects.Over);
}
