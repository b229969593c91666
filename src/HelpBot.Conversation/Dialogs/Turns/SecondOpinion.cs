using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>What a message is about, as a second opinion on whether it is urgent. People ask a help line about its agency's business: "the
/// canoe is empty" is none of it, and what nearly alarmed is then suspected; a plain question to the agency is one, and a faint suspicion
/// of it goes. What is sure stays sure, but for what the models alone make of a story that holds no word of danger ("a lady phoned my mother
/// and asked for her PIN"): that is one step milder.</summary>
public static class SecondOpinion
{
    /// <summary>Reasons given for it, beside the cues.</summary>
    public const string NoBusiness = "no-business";
    public const string PlainBusiness = "plain-business";

    private const double Plainly = 0.95;

    public static SafetyReading Of(SafetyReading safety, Reading reading) =>
        safety.IsUneasy && !reading.OtherLanguage && reading.Inquiries.All(IsNoBusiness) ? Changed(safety, SafetyTier.Suspected, NoBusiness)
        : safety.IsFaint && reading.Inquiries.All(IsPlainBusiness) ? Changed(safety, SafetyTier.None, PlainBusiness)
        : safety is { Tier: not SafetyTier.None, Kind: SafetyKind.Emergency, IsUncued: true } && reading.Inquiries.All(IsNamedBusiness)
            ? Changed(safety, safety.Tier is SafetyTier.Sure ? SafetyTier.Suspected : SafetyTier.None, PlainBusiness)
        : safety;

    /// <summary>A goodbye is no business of the agency's either, and may be for good.</summary>
    private static bool IsNoBusiness(InquiryReading inquiry) =>
        inquiry.Certainty is Certainty.Unrelated or Certainty.NotPublished or Certainty.NotUnderstood || inquiry.Best?.Topic is Topics.Goodbye;

    private static bool IsPlainBusiness(InquiryReading inquiry) =>
        inquiry is { Certainty: Certainty.Sure, Best: { Probability: >= Plainly } best }
        && best.Topic is not (Topics.Greeting or Topics.Thanks or Topics.Goodbye or Topics.Abuse);

    /// <summary>What is told to a police service of crimes is not among it: that may well be urgent.</summary>
    private static bool IsNamedBusiness(InquiryReading inquiry) => IsPlainBusiness(inquiry)
        && inquiry.Best!.Topic is Topics.SafetyTips or Topics.ServiceStatus or Topics.StatusSubscribe or Topics.IncidentInfo
            or Topics.ContactNumber or Topics.ContactAddress or Topics.ContactCheck or Topics.PrivacyPii;

    private static SafetyReading Changed(SafetyReading safety, SafetyTier tier, string reason) =>
        safety with { Tier = tier, Reasons = [.. safety.Reasons, reason] };
}
