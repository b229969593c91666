using HelpBot.Conversation;

namespace HelpBot.Publishing;

/// <summary>Holds the kit of the revision in force; a new one is swapped in whole.</summary>
public sealed class KitSource : IKitSource
{
    private volatile ConversationKit? _current;

    /// <exception cref="InvalidOperationException">Nothing was published yet.</exception>
    public ConversationKit Current => _current ?? throw new InvalidOperationException("No revision is in force yet.");

    public bool IsReady => _current is not null;

    public void Swap(ConversationKit kit) => _current = kit;
}
