using HelpBot.Conversation.Knowledge;

namespace HelpBot.Public.Status;

/// <summary>Services of one kind on the status page.</summary>
/// <param name="Heading">Key of the heading.</param>
/// <param name="Lead">Key of a sentence below it, or null.</param>
public sealed record ServiceGroup(StatusModel Page, string Heading, string? Lead, IReadOnlyList<Service> Services);
