namespace HelpBot.Conversation.Understanding.Clauses;

/// <summary>A stretch of words that may stand for itself.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Asks">True when it looks like a question or a request, not like a part of a story.</param>
internal readonly record struct Clause(int First, int End, bool Asks)
{
    public int Length => End - First;
}
