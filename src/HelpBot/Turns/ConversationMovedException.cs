namespace HelpBot.Turns;

/// <summary>Another node has kept a turn of the conversation since it was opened. Nothing of this turn was kept; open the
/// conversation again and run it anew.</summary>
public sealed class ConversationMovedException(ConversationKey key)
    : Exception("Another node has kept a turn of this conversation meanwhile.")
{
    public ConversationKey Key { get; } = key;
}
