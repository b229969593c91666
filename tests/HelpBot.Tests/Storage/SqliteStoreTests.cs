using HelpBot.Tests.Running;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage;

/// <summary>What only SQLite does: one process writes the file.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    private static readonly ConversationKey Key = new("web", "c-1");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_turn_that_contradicts_the_database_does_not_keep_others_from_being_kept()
    {
        await using (var store = await StoreCase.OpenAsync(_folder, memory: 1))
        {
            await store.TurnAsync(Key, "one");
            var stale = StoreUnderTest.Record(new KeptConversation { Key = Key }, "stale");
            await Task.WhenAll(
                store.Store.CommitAsync(new KeptConversation { Key = Key }, stale, CancellationToken.None).AsTask(),
                store.TurnAsync(new ConversationKey("web", "other"), "two"));
        }

        await using var after = await StoreCase.OpenAsync(_folder);
        Assert.Equal(["one", "re: one"], (await after.Store.OpenAsync(Key, CancellationToken.None)).Tail.Select(StoreUnderTest.Text));
        Assert.Equal(2, (await after.Store.OpenAsync(new ConversationKey("web", "other"), CancellationToken.None)).Tail.Length);
    }

    [Fact]
    public async Task With_the_database_away_a_conversation_goes_on_in_memory_and_is_kept_once_it_is_back()
    {
        var directory = _folder.File("away");
        await using (var store = StoreCase.Away(directory))
        {
            await store.TurnAsync(Key, "one", [7]);
            Assert.False(store.Store.IsSafe);
            await store.TurnAsync(Key, "two");
            Assert.Equal(4, (await store.Store.OpenAsync(Key, CancellationToken.None)).Tail.Length);

            await store.UpdateAsync();
            await store.TurnAsync(Key, "three");
            await Until.TrueAsync(() => store.Store.IsSafe);
        }

        await using var after = StoreCase.Reopen(directory);
        var kept = await after.Store.OpenAsync(Key, CancellationToken.None);
        Assert.Equal(["one", "re: one", "two", "re: two", "three", "re: three"], kept.Tail.Select(StoreUnderTest.Text));
        Assert.Equal([7], kept.State["state"]);
    }
}
