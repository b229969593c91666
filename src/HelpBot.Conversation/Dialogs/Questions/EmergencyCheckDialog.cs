using HelpBot.Conversation.Dialogs.Turns;

namespace HelpBot.Conversation.Dialogs.Questions;

/// <summary>"Is it happening now?": yes is an emergency; no leads to what the message was otherwise about.</summary>
public sealed class EmergencyCheckDialog() : QuestionDialog(DialogIds.EmergencyCheck, recognizeNumbers: false)
{
    protected override Inquiry? Steered(CurrentTurn turn, Cues cues)
    {
        if (cues.Starts(Cues.Yes))
        {
            return Inquiry.About(Topics.Emergency, InquiryAspects.Sure);
        }

        return cues.Starts(Cues.No) && !turn.Understood ? Otherwise(turn) : null;
    }

    /// <summary>The buttons are the words that <see cref="Steered"/> knows already.</summary>
    protected override Inquiry? Picked(CurrentTurn turn, FoundChoice choice) => null;

    private static Inquiry Otherwise(CurrentTurn turn) => turn.Memory switch
    {
        { LastSubjects: [var subject, ..] } => Subjects.InquiryOf(turn.Knowledge, subject),
        { LastTopic: Topics.CrisisSupport } => Inquiry.About(Topics.CrisisSupport),
        _ => Inquiry.About(Topics.Emergency, InquiryAspects.Over),
    };
}
