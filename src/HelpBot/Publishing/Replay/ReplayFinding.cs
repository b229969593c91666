using HelpBot.Conversation;
using HelpBot.Conversation.Content;

namespace HelpBot.Publishing.Replay;

/// <summary>What became of a line's answer.</summary>
public enum ReplayVerdict
{
    /// <summary>It says the numbers that were changed, and is the same otherwise.</summary>
    Follows,

    /// <summary>It is another answer.</summary>
    Changed,

    /// <summary>Someone in danger would be helped less: this is never published.</summary>
    Weakened,
}

/// <summary>A line that the candidate answers otherwise.</summary>
/// <param name="Before">Answer of the revision in force; null when there is none to compare with.</param>
/// <param name="After">Answer of the revision to come.</param>
public sealed record ReplayFinding(ReplayLine Line, ReplayVerdict Verdict, ReplayAnswer? Before, ReplayAnswer After)
{
    public override string ToString()
    {
        var question = $"\"{Line.Text}\" ({Line.Language.Code()})";
        return Before is null ? $"{question}: {After}" : $"{question}: {Before}; now {After}";
    }
}
