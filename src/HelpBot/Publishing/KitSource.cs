using HelpBot.Conversation;
using HelpBot.Turns;

namespace HelpBot.Publishing;

/// <summary>Holds the kit of the revision in force; a new one is swapped in whole, and a turn that is running ends with the one it
/// began with.</summary>
public sealed class KitSource : IKitSource
{
    private volatile ConversationKit? _current;

    /// <exception cref="InvalidOperationException">Nothing was published yet.</exception>
    public ConversationKit Current =>
        TurnScope.Current?.Kit ?? _current ?? throw new InvalidOperationException("No revision is in force yet.");

    public bool IsReady => _current is not null;

    public void Swap(ConversationKit kit) => _current = kit;
}
