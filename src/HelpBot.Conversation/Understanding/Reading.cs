namespace HelpBot.Conversation.Understanding;

/// <summary>What one utterance was understood to mean.</summary>
public sealed record Reading
{
    /// <summary>The language to answer in.</summary>
    public required Language Language { get; init; }

    /// <summary>True when the text is in neither of the two languages.</summary>
    public bool OtherLanguage { get; init; }

    /// <summary>What was wanted, in the order asked; never empty. Two questions in a message are two.</summary>
    public required IReadOnlyList<InquiryReading> Inquiries { get; init; }
}

/// <summary>How well one inquiry was understood; each value means one way to answer (DESIGN: sure, ask back, unrelated, …).</summary>
public enum Certainty
{
    /// <summary>Answer it.</summary>
    Sure,

    /// <summary>Close between the candidates: ask back "did you mean".</summary>
    Close,

    /// <summary>Nothing to do with the agency: say so, offer what the bot can do, give no number.</summary>
    Unrelated,

    /// <summary>The agency's business, but nothing is published on it: the main telephone only.</summary>
    NotPublished,

    /// <summary>Not understood.</summary>
    NotUnderstood,
}

/// <summary>One thing someone wanted.</summary>
public sealed record InquiryReading
{
    /// <summary>The part of the message that asked it.</summary>
    public required string Text { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>Best first; the first is the meaning when <see cref="Certainty"/> is Sure. May be empty when not understood.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>The best candidate, or null.</summary>
    public Candidate? Best => Candidates.Count > 0 ? Candidates[0] : null;
}

/// <summary>One meaning considered.</summary>
/// <param name="Topic">One of <see cref="Topics"/>.</param>
/// <param name="Subjects">Source ids it is about (<c>service:email</c>, <c>contact:fax-operations</c>, <c>tip:…</c>, <c>faq:…</c>,
/// and <c>incident:ID/FACT</c> for one fact of an incident); empty when it is about none in particular ("what is affected?").</param>
/// <param name="Probability">Calibrated, 0 to 1.</param>
/// <param name="Aspect">A finer wish within the topic, one of <see cref="Aspects"/>; null for the plain question.</param>
public sealed record Candidate(string Topic, IReadOnlyList<string> Subjects, double Probability, string? Aspect = null)
{
    public string? Subject => Subjects.Count > 0 ? Subjects[0] : null;
}

/// <summary>Finer wishes within a topic.</summary>
public static class Aspects
{
    /// <summary>service-status: "when will it be back?"</summary>
    public const string When = "when";

    /// <summary>service-status: "what can I do instead?", "how do you manage without it?"</summary>
    public const string WayAround = "way-around";

    /// <summary>contact-number: a fax was asked for without saying which line.</summary>
    public const string WhichFax = "which-fax";

    /// <summary>language-switch: to English, to French, or another language than the two.</summary>
    public const string ToEnglish = "to-english";
    public const string ToFrench = "to-french";
    public const string OtherLanguage = "other-language";

    /// <summary>status-subscribe: stop sending.</summary>
    public const string Unsubscribe = "unsubscribe";

    /// <summary>safety-tips: one after the other.</summary>
    public const string OneByOne = "one-by-one";

    /// <summary>out-of-scope: the agency's business, but nothing that it publishes (someone's record, an open case, another police service).</summary>
    public const string PoliceBusiness = "police-business";

    public static IReadOnlyList<string> All { get; } =
        [When, WayAround, WhichFax, ToEnglish, ToFrench, OtherLanguage, Unsubscribe, OneByOne, PoliceBusiness];
}
