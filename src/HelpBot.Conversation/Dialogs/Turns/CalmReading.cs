using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Understanding knows the topics emergency and crisis too, as a second net. Where the safety recogniser is calm ("in the film he is
/// strangled"), they are not what was meant: it is the agency's business, and nothing is published on it.</summary>
public static class CalmReading
{
    public static Reading Of(Reading reading, SafetyReading safety) =>
        !safety.IsCalm || !reading.Inquiries.Any(IsAlarm)
            ? reading
            : reading with { Inquiries = [.. reading.Inquiries.Select(inquiry => IsAlarm(inquiry) ? Calmed(inquiry) : inquiry)] };

    private static bool IsAlarm(InquiryReading inquiry) => inquiry.Best is { } best && IsAlarm(best);

    private static bool IsAlarm(Candidate candidate) => candidate.Topic is Topics.Emergency or Topics.CrisisSupport;

    private static InquiryReading Calmed(InquiryReading inquiry) => inquiry with
    {
        Certainty = Certainty.NotPublished,
        Candidates = [.. inquiry.Candidates.Where(candidate => !IsAlarm(candidate))],
    };
}
