using System.Collections.Concurrent;
using HelpBot.Turns;

namespace HelpBot.Storage;

/// <summary>Keeps conversations in memory only: for the terminal and for evaluating, where nothing shall be left behind.</summary>
public sealed class MemoryConversationStore : IConversationStore
{
    private readonly ConcurrentDictionary<ConversationKey, KeptConversation> _conversations = new();

    public bool IsSafe => true;

    public ValueTask<KeptConversation> OpenAsync(ConversationKey key, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_conversations.GetOrAdd(key, static created => new KeptConversation { Key = created }));

    public ValueTask CommitAsync(KeptConversation before, TurnRecord turn, CancellationToken cancellationToken) =>
        _conversations.TryUpdate(turn.Key, before.After(turn), before)
            ? ValueTask.CompletedTask
            : ValueTask.FromException(new ConversationMovedException(turn.Key));

    public async ValueTask<IReadOnlyList<KeptActivity>> ReadAsync(
        ConversationKey key, long after, int most, CancellationToken cancellationToken)
    {
        var conversation = await OpenAsync(key, cancellationToken);
        return [.. conversation.Tail.Where(activity => activity.Sequence > after).Take(most)];
    }
}
