using HelpBot.Conversation.Understanding;
using HelpBot.Conversation.Understanding.Explaining;

namespace HelpBot.Conversation.Explaining;

/// <summary>Why the bot said that: how one message was read and what was decided. Immutable, goes to JSON by <see cref="ExplanationJson"/>,
/// and holds no personal data: the text is redacted, of what was found it names the kinds.</summary>
public sealed record Explanation
{
    /// <summary>Revision that answered.</summary>
    public required int Revision { get; init; }

    /// <summary>What was said, redacted.</summary>
    public required string Text { get; init; }

    /// <summary>What the conversation was about before.</summary>
    public required EarlierTalk Earlier { get; init; }

    public required SafetyDecisionMade Safety { get; init; }

    /// <summary>Kinds of personal data found, each once.</summary>
    public required IReadOnlyList<PersonalDataKind> PersonalData { get; init; }

    /// <summary>How it was read; null for a message without text, or an understanding that can't explain itself.</summary>
    public ReadingExplanation? Reading { get; init; }

    /// <summary>What decided.</summary>
    public required Decider DecidedBy { get; init; }

    /// <summary>What it decided to answer, in order. An open question of the bot ("which fax line?") may have taken the message as its answer.</summary>
    public required IReadOnlyList<DecidedInquiry> Decided { get; init; }

    /// <summary>The probability that decided, 0 to 1; null when none did (safety, personal data, a choice) or when it was asked back.</summary>
    public double? Certainty { get; init; }

    /// <summary>Where the replies came from; empty before they are given.</summary>
    public IReadOnlyList<Provenance> Replies { get; init; } = [];
}

/// <summary>What the conversation was about before a message.</summary>
/// <param name="Offered">Source ids or topics offered as choices.</param>
/// <param name="AfterAlarm">True right after an emergency or crisis answer.</param>
public sealed record EarlierTalk(
    Language? Language, string? Topic, IReadOnlyList<string> Subjects, IReadOnlyList<string> Offered, bool AfterAlarm)
{
    public static EarlierTalk Of(ConversationMemory memory, bool afterAlarm) =>
        new(memory.Language, memory.LastTopic, [.. memory.LastSubjects], [.. memory.Offered], afterAlarm);
}

/// <summary>What the safety recogniser made of a message.</summary>
/// <param name="Cues">Names of the cues found, such as <c>sign_fire</c> or <c>past_told</c>.</param>
/// <param name="Scores">What the models say, above 0 for yes; null when they were not asked.</param>
public sealed record SafetyDecisionMade(SafetyTier Tier, SafetyKind Kind, IReadOnlyList<string> Cues, SafetyScores? Scores)
{
    /// <summary>What settled it.</summary>
    public SafetyRule Rule { get; init; }

    /// <summary>Names of the cues that made it milder.</summary>
    public IReadOnlyList<string> LoweredBy { get; init; } = [];

    /// <summary>The cues with the words that they were found in.</summary>
    public IReadOnlyList<FoundCue> Found { get; init; } = [];
}

/// <summary>What settled how a message is answered; the first of these that has something to say.</summary>
public enum Decider
{
    /// <summary>An emergency or a crisis.</summary>
    Safety,

    /// <summary>Personal data in the message.</summary>
    PersonalData,

    /// <summary>A choice among what was offered ("the second one").</summary>
    Choice,

    /// <summary>What the words mean.</summary>
    Understanding,
}

/// <summary>One thing that is to be answered.</summary>
/// <param name="Topic">One of <see cref="Topics"/>.</param>
/// <param name="Subjects">Source ids.</param>
/// <param name="Aspect">A finer wish, or null.</param>
public sealed record DecidedInquiry(string Topic, IReadOnlyList<string> Subjects, string? Aspect);
