using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage;

/// <summary>What a conversation may rely on, whatever happens to the process and whichever the database.</summary>
public sealed class ConversationStoreTests
{
    private static readonly ConversationKey Key = new("web", "c-1");
    private static readonly ConversationKey Other = new("web", "other");

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_conversation_goes_on_after_a_restart(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using (var before = await home.OpenAsync())
        {
            await before.TurnAsync(Key, "one", [1, 2, 3]);
            await before.TurnAsync(Key, "two");
        }

        await using var after = await home.OpenAsync();
        var kept = await after.Store.OpenAsync(Key, CancellationToken.None);

        Assert.Equal(5, kept.NextSequence);
        Assert.Equal(Conversation.Language.French, kept.Language);
        Assert.Equal([1, 2, 3], kept.State["state"]);
        Assert.Equal(["one", "re: one", "two", "re: two"], kept.Tail.Select(StoreUnderTest.Text));
        Assert.Equal(3, kept.Find("in-two")!.Sequence);
        Assert.Equal(["re: one"], kept.RepliesTo(kept.Find("in-one")!).Select(StoreUnderTest.Text));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task State_that_is_forgotten_is_gone_and_state_that_is_changed_is_the_new_one(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using (var store = await home.OpenAsync())
        {
            await store.TurnAsync(Key, "one", [1]);
            await store.TurnAsync(Key, "two", [2]);
            await store.TurnAsync(Other, "one", [1]);
            var before = await store.Store.OpenAsync(Other, CancellationToken.None);
            var forget = StoreUnderTest.Record(before, "two") with { State = [new StateWrite("state", null)] };
            await store.Store.CommitAsync(before, forget, CancellationToken.None);
        }

        await using var after = await home.OpenAsync();
        Assert.Equal([2], (await after.Store.OpenAsync(Key, CancellationToken.None)).State["state"]);
        Assert.Empty((await after.Store.OpenAsync(Other, CancellationToken.None)).State);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_client_gets_each_activity_after_its_watermark_once_and_in_order_however_long_ago(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using var store = await home.OpenAsync(memory: 1);
        for (var number = 0; number < 80; number++)
        {
            await store.TurnAsync(Key, $"m{number}");
        }

        var seen = new List<string>();
        long watermark = 0;
        while (await store.Store.ReadAsync(Key, watermark, 33, CancellationToken.None) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(StoreUnderTest.Text));
            watermark = page[^1].Sequence;
        }

        Assert.Equal(Enumerable.Range(0, 80).SelectMany(number => new[] { $"m{number}", $"re: m{number}" }), seen);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Many_conversations_at_once_are_all_kept(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using (var store = await home.OpenAsync())
        {
            await Task.WhenAll(Enumerable.Range(0, 300).Select(number => Task.Run(() => store.TurnAsync(new ConversationKey("web", $"c{number}"), "hi"))));
        }

        await using var after = await home.OpenAsync();
        for (var number = 0; number < 300; number++)
        {
            Assert.Equal(2, (await after.SaidAsync(new ConversationKey("web", $"c{number}"))).Count());
        }
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Every_character_that_a_client_can_send_is_taken(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        var odd = new ConversationKey("web", "a\0b \ud83d\ude00 \ud83d '\"; é");
        await using (var store = await home.OpenAsync())
        {
            var before = await store.Store.OpenAsync(odd, CancellationToken.None);
            var plain = StoreUnderTest.Record(before, "one");
            var turn = plain with
            {
                Activities = [plain.Activities[0] with { IncomingId = "in\0\udc00" }, plain.Activities[1]],
                Inquiries = [plain.Inquiries[0] with { Text = "\0 \ud800 \ud83d\ude00" }],
            };
            await store.Store.CommitAsync(before, turn, CancellationToken.None);
            await store.TurnAsync(Other, "one");
            Assert.True(store.Store.IsSafe);
        }

        await using var after = await home.OpenAsync();
        Assert.Equal(["one", "re: one"], await after.SaidAsync(odd));
        Assert.Equal(["one", "re: one"], await after.SaidAsync(Other));
        Assert.Equal(2, after.Context().Inquiries.Count());
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_old_is_deleted_and_what_is_recent_stays(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using (var store = await home.OpenAsync())
        {
            await store.TurnAsync(Key, "old");
            Assert.False((await store.Retention.DeleteSomeAsync(DateTimeOffset.UnixEpoch.AddDays(399), DateTimeOffset.UnixEpoch.AddDays(-1), CancellationToken.None)).HasMore);
            Assert.Single(store.Context().Inquiries);
            Assert.False((await store.Retention.DeleteSomeAsync(DateTimeOffset.UnixEpoch.AddDays(401), DateTimeOffset.UnixEpoch.AddDays(1), CancellationToken.None)).HasMore);
            Assert.Empty(store.Context().Inquiries);
        }

        await using var after = await home.OpenAsync();
        Assert.True((await after.Store.OpenAsync(Key, CancellationToken.None)).IsNew);
    }
}
