namespace HelpBot.Turns;

/// <summary>Port: keeps conversations. Callers hold the conversation's lock from <see cref="OpenAsync"/> to <see cref="CommitAsync"/>.</summary>
public interface IConversationStore
{
    /// <summary>The conversation as it stands; a new one when it was never kept.</summary>
    ValueTask<KeptConversation> OpenAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Keeps a turn in one transaction; done when it is safe to tell the person.</summary>
    /// <param name="before">What <see cref="OpenAsync"/> gave.</param>
    /// <exception cref="ConversationMovedException">Another node has kept a turn since then; this one was not kept.</exception>
    ValueTask CommitAsync(KeptConversation before, TurnRecord turn, CancellationToken cancellationToken);

    /// <summary>Kept activities after a sequence, oldest first; reading needs no lock.</summary>
    ValueTask<IReadOnlyList<KeptActivity>> ReadAsync(ConversationKey key, long after, int most, CancellationToken cancellationToken);

    /// <summary>False when turns are only held in memory, because the database cannot be written.</summary>
    bool IsSafe { get; }

    /// <summary>How the store is, for an operator.</summary>
    StoreHealth Health => IsSafe ? StoreHealth.Good : new StoreHealth("the database cannot be written");
}
