using System.Runtime.CompilerServices;
using HelpBot.Channels.DirectLine;
using HelpBot.Tests.Channels.DirectLine;
using HelpBot.Tests.Running;
using HelpBot.Tests.Running.Postgres;
using HelpBot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.Tests.Storage;

/// <summary>However many conversations there ever were, what is remembered of them in memory is bounded, and what ends is let go.</summary>
public sealed class MemoryBoundTests
{
    private const int Many = 3_000;

    // RecentConversations counts no conversation as less than that.
    private const int SmallestConversation = 400;
    private const int Memory = 200 * SmallestConversation;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_many_stored_conversations_only_some_are_in_memory_and_the_first_is_let_go_and_found_again(Database on)
    {
        await using var home = await StoreHome.CreateAsync(on);
        await using var store = await home.OpenAsync(Memory);
        var first = await TalkAsync(store, 0);
        Assert.True(first.TryGetTarget(out _));
        for (var number = 1; number < Many; number++)
        {
            await store.TurnAsync(Key(number), "hello");
            Assert.True(store.Recent.Count <= Memory / SmallestConversation, $"{store.Recent.Count} after {number}");
        }

        await Until.TrueAsync(() =>
        {
            GC.Collect();
            return !first.TryGetTarget(out _);
        });
        Assert.Equal(["hello", "re: hello"], await store.SaidAsync(Key(0)));
        Assert.True(store.Recent.Count <= Memory / SmallestConversation);
    }

    [Fact]
    public async Task When_everybody_has_left_no_turn_and_no_stream_is_remembered()
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(folder.Path);
        var (locks, hub) = (service.Services.GetRequiredService<ConversationLocks>(), service.Services.GetRequiredService<StreamHub>());
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            var client = new DirectLineClient(service);
            await client.StartAsync();
            using var stream = await client.ListenAsync();
            await client.SayAsync("hello");
        }));

        await Until.TrueAsync(() => (locks.Count, hub.Count, hub.Conversations) == (0, 0, 0));
    }

    [Fact]
    public void A_node_that_only_hears_of_messages_forgets_who_said_them()
    {
        var time = new ManualTime();
        var buckets = new TokenBuckets(perMinute: 60, time);
        var most = 0;
        for (var bucket = 0; bucket < 200_000; bucket++)
        {
            buckets.Owe(bucket);
            time.Advance(TimeSpan.FromMilliseconds(1));
            most = Math.Max(most, buckets.Count);
        }

        Assert.InRange(most, 1, 25_000);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference<KeptConversation>> TalkAsync(StoreUnderTest store, int number)
    {
        await store.TurnAsync(Key(number), "hello");
        return new WeakReference<KeptConversation>(store.Recent.Find(Key(number))!);
    }

    private static ConversationKey Key(int number) => new("web", $"c{number}");
}
