using HelpBot.Conversation.Dialogs.Turns;
using HelpBot.Conversation.Wording;

namespace HelpBot.Conversation.Dialogs.Answers;

/// <summary>What the help line can do; and "stop", which ends whatever is under way.</summary>
public sealed class HelpDialog() : TopicDialog(Topics.Help)
{
    /// <summary>What the reply <c>can</c> lists, line by line.</summary>
    public static IReadOnlyList<string> Listed { get; } =
        [Topics.ServiceStatus, Topics.IncidentInfo, Topics.ContactNumber, Topics.ContactCheck, Topics.SafetyTips, Topics.FaqRedirect];

    public override Answer Answer(CurrentTurn turn, Inquiry inquiry) => inquiry.Aspect is InquiryAspects.Stop
        ? Said(turn, ReplyKeys.Help.Stopped)
        : Can(turn);

    public static Answer Can(CurrentTurn turn) => Said(turn, ReplyKeys.Help.Can) with { Listed = Listed };

    private static Answer Said(CurrentTurn turn, string key) =>
        new(Topics.Help, Outcomes.Answered, turn.Say(Topics.Help, key)) { QuickReplies = QuickReplies.Can(turn) };
}
