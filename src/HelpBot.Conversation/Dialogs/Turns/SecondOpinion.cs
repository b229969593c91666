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

    // What has a name weighs by how certain it is, beside how little the models share the suspicion.
    private const double Likely = 0.8;
    private const double OddsWeight = 0.05;
    private static readonly double PlainOdds = LogOdds(Plainly);

    public static SafetyReading Of(SafetyReading safety, Reading reading) =>
        safety.IsUneasy && !reading.OtherLanguage && reading.Inquiries.All(IsNoBusiness) ? Changed(safety, SafetyTier.Suspected, NoBusiness)
        : safety.IsFaint && reading.Inquiries.All(IsPlainBusiness) ? Changed(safety, SafetyTier.None, PlainBusiness)
        : safety.Tier == SafetyTier.Suspected && reading.Inquiries.All(inquiry => Outweighs(inquiry, safety.FaintBy)) ? Changed(safety, SafetyTier.None, PlainBusiness)
        : safety is { Tier: not SafetyTier.None, Kind: SafetyKind.Emergency, IsUncued: true } && reading.Inquiries.All(IsNamedBusiness)
            ? Changed(safety, safety.Tier is SafetyTier.Sure ? SafetyTier.Suspected : SafetyTier.None, PlainBusiness)
        : safety;

    /// <summary>A goodbye is no business of the agency's either, and may be for good.</summary>
    private static bool IsNoBusiness(InquiryReading inquiry) =>
        inquiry.Certainty is Certainty.Unrelated or Certainty.NotPublished or Certainty.NotUnderstood || inquiry.Best?.Topic is Topics.Goodbye;

    private static bool IsPlainBusiness(InquiryReading inquiry) =>
        inquiry is { Certainty: Certainty.Sure, Best: { Probability: >= Plainly } best }
        && best.Topic is not (Topics.Greeting or Topics.Thanks or Topics.Goodbye or Topics.Abuse);

    private static bool IsNamedBusiness(InquiryReading inquiry) => IsPlainBusiness(inquiry) && IsNamed(inquiry.Best!.Topic);

    private static bool Outweighs(InquiryReading inquiry, double faintBy) =>
        inquiry is { Certainty: Certainty.Sure, Best: { Probability: >= Likely } best } && (IsNamed(best.Topic) || best.Topic is Topics.HumanAgent)
        && faintBy + (OddsWeight * (LogOdds(best.Probability) - PlainOdds)) > 0;

    /// <summary>What is told to a police service of crimes is not among it: that may well be urgent.</summary>
    private static bool IsNamed(string topic) => topic is Topics.SafetyTips or Topics.ServiceStatus or Topics.StatusSubscribe or Topics.IncidentInfo
        or Topics.ContactNumber or Topics.ContactAddress or Topics.ContactCheck or Topics.PrivacyPii;

    private static double LogOdds(double probability) => Math.Log(probability / (1.0001 - probability));

    private static SafetyReading Changed(SafetyReading safety, SafetyTier tier, string reason) =>
        safety with { Tier = tier, Reasons = [.. safety.Reasons, reason] };
}
