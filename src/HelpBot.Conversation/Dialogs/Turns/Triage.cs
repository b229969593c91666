using HelpBot.Conversation.Dialogs.State;
using HelpBot.Conversation.Knowledge;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>Decides what a message is to be answered with: safety first, then personal data, then what was asked. Pure.</summary>
public sealed class Triage(
    KnowledgeBase knowledge, ConversationMemoryState memory, SafetyReading safety, Reading reading, bool hasPersonalData, Cues cues, string text)
{
    private const int MostAnswers = 3;

    // Beside the emergency number, only an answer that is surely wanted.
    private const double Clear = 0.8;

    private readonly IReadOnlyList<Inquiry> _asked = Asked(knowledge, reading, text);

    /// <summary>True when something was understood that there is an answer to.</summary>
    public bool Understood => Sure.Any();

    private IEnumerable<Inquiry> Sure => _asked.Where(HasAnswer);

    public IReadOnlyList<Inquiry> Inquiries()
    {
        var kept = Keep();
        return kept.Count <= 1 ? kept : [.. kept.Distinct(InquiryComparer.Instance).Take(MostAnswers).OrderBy(Asks)];
    }

    private IReadOnlyList<Inquiry> Keep() => safety.Tier switch
    {
        SafetyTier.Sure => [SafetyInquiry(InquiryAspects.Sure)],
        SafetyTier.Suspected => Suspected(),
        _ when hasPersonalData => [Inquiry.About(Topics.PrivacyPii, InquiryAspects.Found), .. Worth([.. Sure]).Where(inquiry => inquiry.Topic is not Topics.PrivacyPii)],
        _ when _asked is [{ Topic: Topics.Help or Topics.Goodbye or Topics.Unclear }] && cues.Is(Cues.Stop) => [Inquiry.About(Topics.Help, InquiryAspects.Stop)],
        _ when memory.AfterEmergency && !(Understood && IsClear) => AfterEmergency(),
        _ when reading.OtherLanguage && !Understood => [Inquiry.About(Topics.LanguageSwitch, Aspects.OtherLanguage)],
        _ => LastAnswers.Resolve(Worth(_asked), memory),
    };

    private IReadOnlyList<Inquiry> Suspected()
    {
        var clear = reading with { Inquiries = [.. reading.Inquiries.Where(inquiry => inquiry.Best?.Probability >= Clear)] };
        var others = Worth([.. Asked(knowledge, clear, text).Where(HasAnswer)]).Where(inquiry => !Social(inquiry)).ToList();
        return others.Count == 0 ? [SafetyInquiry(null)] : [SafetyInquiry(InquiryAspects.First), .. others];
    }

    /// <summary>"Yes", "no" and "it was last week" after an emergency answer; anything else that is not understood asks again.</summary>
    private IReadOnlyList<Inquiry> AfterEmergency() =>
        cues.Starts(Cues.Yes) ? [Inquiry.About(Topics.Emergency, InquiryAspects.Sure)]
        : memory.LastTopic is Topics.CrisisSupport ? [Inquiry.About(Topics.CrisisSupport)]
        : IsPast && Sure.FirstOrDefault() is { Topic: Topics.FaqRedirect } past ? [past]
        : IsPast && memory is { LastTopic: Topics.Emergency, LastSubjects: [var subject, ..] } ? [Subjects.InquiryOf(knowledge, subject)]
        : IsPast || IsOver || cues.Starts(Cues.No) ? [Inquiry.About(Topics.Emergency, InquiryAspects.Over)]
        : [SafetyInquiry(null)];

    /// <summary>"They left", "the ambulance is here", "just kidding".</summary>
    private bool IsOver => safety.Tier is SafetyTier.None && safety.Reasons.Any(reason => reason is "no_over" or "guard_calm");

    private bool IsClear => reading.Inquiries.Any(inquiry => inquiry.Best?.Probability >= Clear);

    private bool IsPast => safety.Reasons.Any(reason => reason.Contains("past", StringComparison.Ordinal));

    /// <summary>Keeps what else the message may be about, to answer it when the emergency turns out to be none.</summary>
    private Inquiry SafetyInquiry(string? aspect) => new(
        safety.Kind == SafetyKind.Crisis ? Topics.CrisisSupport : Topics.Emergency,
        [.. reading.Inquiries.Select(inquiry => inquiry.Best?.Subject).OfType<string>().Where(subject => SourceId.Exists(knowledge, subject)).Take(1)],
        aspect);

    /// <summary>Beside a real question, "hello" and what was not understood need no answer of their own.</summary>
    private static IReadOnlyList<Inquiry> Worth(IReadOnlyList<Inquiry> asked)
    {
        if (asked.Count <= 1)
        {
            return asked;
        }

        var real = asked.Where(inquiry => !Social(inquiry) && inquiry.Topic is not Topics.Unclear).ToList();
        return real.Count > 0 ? real : [asked[0]];
    }

    private static bool HasAnswer(Inquiry inquiry) => inquiry is not
        ({ Topic: Topics.Unclear or Topics.OutOfScope or Topics.Emergency or Topics.CrisisSupport } or { Topic: Topics.FaqRedirect, Subjects.Count: 0 });

    private static bool Social(Inquiry inquiry) => inquiry.Topic is Topics.Greeting or Topics.Thanks or Topics.Goodbye;

    /// <summary>What asks back comes last, so that its question stands at the end.</summary>
    private static int Asks(Inquiry inquiry) => inquiry switch
    {
        { Aspect: InquiryAspects.Close or Aspects.WhichFax } => 2,
        { Topic: Topics.SafetyTips } => 1,
        _ => 0,
    };

    private static IReadOnlyList<Inquiry> Asked(KnowledgeBase knowledge, Reading reading, string text) =>
        reading.Inquiries is [var only]
            ? [InquiryRules.Of(knowledge, only, text)]
            : [.. reading.Inquiries.Select(inquiry => InquiryRules.Of(knowledge, inquiry, text))];
}
