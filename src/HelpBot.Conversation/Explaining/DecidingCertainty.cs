using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Explaining;

namespace HelpBot.Conversation.Explaining;

/// <summary>The one probability that says how sure a reading is: of several inquiries, that of the least sure.</summary>
internal static class DecidingCertainty
{
    public static double? Of(ReadingExplanation reading) => reading.Inquiries.Select(Of).Min();

    private static double? Of(InquiryExplanation inquiry) => inquiry.Certainty switch
    {
        Certainty.Sure when inquiry.Candidates is [var best, ..] => best.Probability,
        Certainty.Unrelated or Certainty.NotPublished => Math.Max(Outside(inquiry), 1 - (inquiry.Belongs ?? 1)),
        _ => null,
    };

    private static double Outside(InquiryExplanation inquiry) =>
        inquiry.Candidates is [{ Topic: Topics.OutOfScope } best, ..] ? best.Probability : 0;
}
