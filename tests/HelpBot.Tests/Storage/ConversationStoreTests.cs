using System.Text;
using HelpBot.Tests.Running;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage;

/// <summary>What a conversation may rely on, whatever happens to the process.</summary>
public sealed class ConversationStoreTests : IDisposable
{
    private static readonly ConversationKey Key = new("web", "c-1");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_conversation_goes_on_after_a_restart()
    {
        await using (var before = await StoreCase.OpenAsync(_folder))
        {
            await before.TurnAsync(Key, "one", [1, 2, 3]);
            await before.TurnAsync(Key, "two");
        }

        await using var after = await StoreCase.OpenAsync(_folder);
        var kept = await after.Store.OpenAsync(Key, CancellationToken.None);

        Assert.Equal(5, kept.NextSequence);
        Assert.Equal(Conversation.Language.French, kept.Language);
        Assert.Equal([1, 2, 3], kept.State["state"]);
        Assert.Equal(["one", "re: one", "two", "re: two"], kept.Tail.Select(Text));
        Assert.Equal(3, kept.Find("in-two")!.Sequence);
        Assert.Equal(["re: one"], kept.RepliesTo(kept.Find("in-one")!).Select(Text));
    }

    [Fact]
    public async Task A_client_gets_each_activity_after_its_watermark_once_and_in_order_however_long_ago()
    {
        await using var store = await StoreCase.OpenAsync(_folder, memory: 1);
        for (var number = 0; number < 80; number++)
        {
            await store.TurnAsync(Key, $"m{number}");
        }

        var seen = new List<string>();
        long watermark = 0;
        while (await store.Store.ReadAsync(Key, watermark, 33, CancellationToken.None) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(Text));
            watermark = page[^1].Sequence;
        }

        Assert.Equal(Enumerable.Range(0, 80).SelectMany(number => new[] { $"m{number}", $"re: m{number}" }), seen);
    }

    [Fact]
    public async Task Many_conversations_at_once_are_all_kept()
    {
        await using (var store = await StoreCase.OpenAsync(_folder))
        {
            await Task.WhenAll(Enumerable.Range(0, 300).Select(number => Task.Run(() => store.TurnAsync(new ConversationKey("web", $"c{number}"), "hi"))));
        }

        await using var after = await StoreCase.OpenAsync(_folder);
        for (var number = 0; number < 300; number++)
        {
            Assert.Equal(2, (await after.Store.OpenAsync(new ConversationKey("web", $"c{number}"), CancellationToken.None)).Tail.Length);
        }
    }

    [Fact]
    public async Task A_turn_that_contradicts_the_database_does_not_keep_others_from_being_kept()
    {
        await using (var store = await StoreCase.OpenAsync(_folder, memory: 1))
        {
            await store.TurnAsync(Key, "one");
            var stale = StoreCase.Record(new KeptConversation { Key = Key }, "stale");
            await Task.WhenAll(
                store.Store.CommitAsync(new KeptConversation { Key = Key }, stale, CancellationToken.None).AsTask(),
                store.TurnAsync(new ConversationKey("web", "other"), "two"));
        }

        await using var after = await StoreCase.OpenAsync(_folder);
        Assert.Equal(["one", "re: one"], (await after.Store.OpenAsync(Key, CancellationToken.None)).Tail.Select(Text));
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
        Assert.Equal(["one", "re: one", "two", "re: two", "three", "re: three"], kept.Tail.Select(Text));
        Assert.Equal([7], kept.State["state"]);
    }

    [Fact]
    public async Task What_is_old_is_deleted_and_what_is_recent_stays()
    {
        await using (var store = await StoreCase.OpenAsync(_folder))
        {
            await store.TurnAsync(Key, "old");
            var retention = new HelpBot.Storage.Sqlite.SqliteRetention(store.Database);
            Assert.False(retention.DeleteSome(DateTimeOffset.UnixEpoch.AddDays(399), DateTimeOffset.UnixEpoch.AddDays(-1)));
            Assert.Single(store.Context().Inquiries);
            Assert.False(retention.DeleteSome(DateTimeOffset.UnixEpoch.AddDays(401), DateTimeOffset.UnixEpoch.AddDays(1)));
            Assert.Empty(store.Context().Inquiries);
        }

        await using var after = await StoreCase.OpenAsync(_folder);
        Assert.True((await after.Store.OpenAsync(Key, CancellationToken.None)).IsNew);
    }

    private static string Text(KeptActivity activity) =>
        System.Text.Json.JsonDocument.Parse(Encoding.UTF8.GetString(activity.Json)).RootElement.GetProperty("text").GetString()!;
}
