using HelpBot.Turns;

namespace HelpBot.Benchmarks.Stores;

/// <summary>The service's own store: turns that come at once share a transaction.</summary>
internal sealed class StoreTurns(IConversationStore store, Func<ValueTask> end) : ITurns
{
    public async Task TurnAsync(int conversation)
    {
        var before = await store.OpenAsync(new ConversationKey("web", $"own{conversation}"), CancellationToken.None);
        await store.CommitAsync(before, SampleTurn.After(before), CancellationToken.None);
    }

    public ValueTask DisposeAsync() => end();
}
