using HelpBot.Turns;

namespace HelpBot.Storage;

/// <summary>Keeps nothing: every conversation is a new one. For answers to someone who begins too many (<see cref="NewConversations"/>).</summary>
public sealed class PassingConversationStore : IConversationStore
{
    public bool IsSafe => true;

    public ValueTask<KeptConversation> OpenAsync(ConversationKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new KeptConversation { Key = key });

    public ValueTask CommitAsync(KeptConversation before, TurnRecord turn, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<IReadOnlyList<KeptActivity>> ReadAsync(ConversationKey key, long after, int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<KeptActivity>>([]);
}
