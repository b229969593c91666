using HelpBot.Conversation.Understanding.Lately;

namespace HelpBot.Conversation.Understanding;

/// <summary>How sure it is that someone needs help now.</summary>
public enum SafetyTier
{
    None,

    /// <summary>Maybe: the emergency line first, then the answer or a question back.</summary>
    Suspected,

    /// <summary>The emergency or crisis answer at once and nothing else.</summary>
    Sure,
}

/// <summary>Which help: 9-1-1 or the crisis line.</summary>
public enum SafetyKind
{
    Emergency,
    Crisis,
}

/// <summary>What the safety recogniser made of a message.</summary>
/// <param name="Reasons">For people: the cues that decided, such as <c>intruder</c>, <c>past</c>, <c>hypothetical</c>; never the text.</param>
public sealed record SafetyReading(SafetyTier Tier, SafetyKind Kind, Language Language, IReadOnlyList<string> Reasons)
{
    /// <summary>True when there is no alarm, but the models nearly raised one and nothing explains what sounds like it.</summary>
    public bool IsUneasy { get; init; }

    /// <summary>True when it is suspected, but little speaks for it and nothing says that it is happening now.</summary>
    public bool IsFaint { get; init; }

    /// <summary>True when the models alone alarm: no word of danger, of despair or of now is in it.</summary>
    public bool IsUncued { get; init; }

    public static SafetyReading None { get; } = new(SafetyTier.None, SafetyKind.Emergency, Language.English, []);
}

/// <summary>Finds emergencies and crises before anything else runs. Thread-safe, no I/O, works in both languages at once.</summary>
public interface ISafety
{
    /// <param name="text">The whole message.</param>
    /// <param name="language">The conversation's language when known; the other one is looked at too.</param>
    /// <param name="afterEmergency">True when the last answer was an emergency answer (for "no, it was last week").</param>
    /// <param name="key">Of this text, language and answer, to know the reading again; null to read anew.</param>
    SafetyReading Read(string text, Language? language, bool afterEmergency, TextKey? key = null);
}
