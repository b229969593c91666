using HelpBot.Conversation;

namespace HelpBot.Turns;

/// <summary>All that one turn leaves behind; the store keeps it whole or not at all.</summary>
public sealed record TurnRecord
{
    public required ConversationKey Key { get; init; }

    /// <summary>Sequence of the first of <see cref="Activities"/>.</summary>
    public required long FirstSequence { get; init; }

    /// <summary>The incoming activity (redacted), then the replies.</summary>
    public required IReadOnlyList<KeptActivity> Activities { get; init; }

    public IReadOnlyList<StateWrite> State { get; init; } = [];

    public IReadOnlyList<InquiryRecord> Inquiries { get; init; } = [];

    /// <summary>Language of the last reply; null when there was none.</summary>
    public Language? Language { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A change of dialog state.</summary>
/// <param name="Key">Key that the bot's state asked for.</param>
/// <param name="Json">UTF-8 JSON; null deletes.</param>
public readonly record struct StateWrite(string Key, byte[]? Json);

/// <summary>One thing someone wanted, for staff to learn from. Holds no personal data.</summary>
/// <param name="Text">What was typed, redacted.</param>
/// <param name="Sources">Source ids, separated by spaces.</param>
public sealed record InquiryRecord(
    DateTimeOffset At, string Channel, Language Language, string Topic, string Outcome, string Sources, string Text, int Revision);
