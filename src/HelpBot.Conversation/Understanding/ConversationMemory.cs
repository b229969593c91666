namespace HelpBot.Conversation.Understanding;

/// <summary>What understanding may know of the conversation so far. Redacted: holds no personal data.</summary>
/// <param name="Language">The conversation's language; null before the first message.</param>
/// <param name="LastTopic">Topic of the last answer; null at the start.</param>
/// <param name="LastSubjects">Subjects of the last answer, best first.</param>
/// <param name="Offered">Subjects or topics just offered as choices, in order, for "the second one"; empty when none.</param>
public sealed record ConversationMemory(
    Language? Language, string? LastTopic, IReadOnlyList<string> LastSubjects, IReadOnlyList<string> Offered)
{
    /// <summary>Contacts given before, the latest first, for "and the other fax?" after something else.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>Subjects or topics that an answer listed and that are still spoken of, in order; empty when none.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    public static ConversationMemory Empty { get; } = new(null, null, [], []);
}
