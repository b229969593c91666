using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs.Questions;

/// <summary>"Did you mean …?" and "which of the two?": waits for one of the subjects offered.</summary>
public sealed class AskBackDialog() : QuestionDialog(DialogIds.AskBack, recognizeNumbers: true)
{
    /// <summary>"Yes" takes what was offered first, when nothing else could be meant.</summary>
    protected override Inquiry? Steered(CurrentTurn turn, Cues cues) =>
        cues.Is(Cues.Yes) && turn.Memory.Offered is [var only] ? Subjects.InquiryOf(turn.Knowledge, only) : null;
}
