namespace HelpBot.Storage.Audit;

/// <summary>Something that was done and that must be known later. No personal data of residents, no secret.</summary>
/// <param name="Who">Who did it: an author's or account's name; <see cref="AuditOrigin.Program"/> when the program did.</param>
/// <param name="From">From where: <see cref="AuditOrigin.CommandLine"/>, an address.</param>
/// <param name="Action">One of <see cref="AuditActions"/>.</param>
/// <param name="Subject">What it was done to: <c>revision 12</c>.</param>
/// <param name="Detail">More, as a JSON object; <see cref="AuditDetail"/> writes one.</param>
public sealed record AuditEntry(string Who, string From, string Action, string Subject, string Detail = "{}");
