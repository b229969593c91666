using HelpBot.Conversation.Understanding;

namespace HelpBot.Conversation.Dialogs.Turns;

/// <summary>One thing to answer, after safety, personal data and certainty have been settled. Holds nothing that was typed.</summary>
/// <param name="Topic">Whose dialog answers it: one of <see cref="Topics"/>.</param>
/// <param name="Subjects">Source ids it is about, best first; for a question back, what to offer.</param>
/// <param name="Aspect">One of <see cref="Aspects"/> or <see cref="InquiryAspects"/>; null for the plain question.</param>
/// <param name="ReportedAs">Topic to report instead, for an answer that is given again; null otherwise.</param>
public sealed record Inquiry(string Topic, IReadOnlyList<string> Subjects, string? Aspect = null, string? ReportedAs = null)
{
    public string? Subject => Subjects.Count > 0 ? Subjects[0] : null;

    public static Inquiry About(string topic, string? aspect = null) => new(topic, [], aspect);

    public static Inquiry Of(Candidate candidate) => new(candidate.Topic, candidate.Subjects, candidate.Aspect);
}

/// <summary>Aspects that the dialogs set themselves, beside those that understanding finds.</summary>
public static class InquiryAspects
{
    /// <summary>unclear: close between the subjects.</summary>
    public const string Close = "close";

    /// <summary>unclear: the message held no text.</summary>
    public const string Empty = "empty";

    /// <summary>unclear: the message held an attachment and no text.</summary>
    public const string Attachment = "attachment";

    /// <summary>out-of-scope and contact-number: the agency's business, but nothing is published.</summary>
    public const string NotPublished = "not-published";

    /// <summary>emergency, crisis-support: it is sure.</summary>
    public const string Sure = "sure";

    /// <summary>emergency, crisis-support: it may be; an answer follows.</summary>
    public const string First = "first";

    /// <summary>emergency: the person said that it is not happening now.</summary>
    public const string Over = "over";

    /// <summary>privacy-pii: the message held personal data.</summary>
    public const string Found = "found";

    /// <summary>contact-check: the number is the one of the subject.</summary>
    public const string Ours = "ours";

    /// <summary>contact-check: the number is a digit off the one of the subject.</summary>
    public const string Near = "near";

    /// <summary>contact-check: the number is none that is published.</summary>
    public const string Unknown = "unknown";

    /// <summary>help: the person wants to stop what is under way.</summary>
    public const string Stop = "stop";

    /// <summary>greeting: at the start of the conversation.</summary>
    public const string Start = "start";
}
