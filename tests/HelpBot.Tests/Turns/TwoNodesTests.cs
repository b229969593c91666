using HelpBot.Storage;
using HelpBot.Turns;

namespace HelpBot.Tests.Turns;

/// <summary>Two pipelines on one store: what a conversation may rely on when two nodes take its messages at once.</summary>
public sealed class TwoNodesTests
{
    private const int Messages = 40;

    [Fact]
    public async Task Messages_at_once_on_both_nodes_are_all_kept_and_each_is_answered_once()
    {
        var store = new MemoryConversationStore();
        await using var one = Counting(store);
        await using var two = Counting(store);

        var answers = await Task.WhenAll(Enumerable.Range(0, Messages).Select(number => Task.Run(
            () => (number % 2 == 0 ? one : two).AskAsync("c", $"m{number}"))));

        Assert.Equal(Enumerable.Range(1, Messages), answers.Select(answer => int.Parse(Assert.Single(answer).Text!)).Order());
        var kept = await one.KeptAsync("c");
        Assert.Equal((Messages * 2) + 1, kept.NextSequence);
    }

    [Fact]
    public async Task A_turn_that_lost_the_race_is_answered_from_what_the_other_node_left()
    {
        var store = new MemoryConversationStore();
        await using var two = new TestTurns(store: store);
        var runs = 0;
        TestTurns? one = null;
        one = new TestTurns(
            async (turn, cancellationToken) =>
            {
                if (++runs == 1)
                {
                    await two.AskAsync("c", "thanks");
                }

                turn.Activity.Locale = "fr-CA";
                var count = one!.State.CreateProperty<int>("count");
                Assert.Equal(0, await count.GetAsync(turn, () => 0, cancellationToken));
                await count.SetAsync(turn, 1, cancellationToken);
                await one.State.SaveChangesAsync(turn, false, cancellationToken);
                await turn.SendActivityAsync($"run {runs}", cancellationToken: cancellationToken);
            },
            store: store);
        await using var _ = one;

        var reply = Assert.Single(await one.AskAsync("c", "hello"));

        Assert.Equal("run 2", reply.Text);
        Assert.Equal("c|0000003", reply.ReplyToId);
    }

    [Fact]
    public async Task A_message_that_the_other_node_is_answering_already_gets_that_answer()
    {
        var store = new MemoryConversationStore();
        await using var two = new TestTurns((turn, cancellationToken) => turn.SendActivityAsync("two", cancellationToken: cancellationToken), store: store);
        await using var one = new TestTurns(
            async (turn, cancellationToken) =>
            {
                await two.Adapter.RunAsync(Message("id-1"), cancellationToken);
                await turn.SendActivityAsync("one", cancellationToken: cancellationToken);
            },
            store: store);

        var replies = await one.Adapter.RunAsync(Message("id-1"), CancellationToken.None);

        Assert.Equal("two", Assert.Single(replies).Text);
        Assert.Equal(3, (await one.KeptAsync("c")).NextSequence);
    }

    [Fact]
    public async Task Someone_who_never_gets_through_is_told_so_and_not_left_waiting()
    {
        var store = new MemoryConversationStore();
        await using var two = new TestTurns(store: store);
        await using var one = new TestTurns(
            async (turn, cancellationToken) =>
            {
                await two.AskAsync("c", "thanks");
                await turn.SendActivityAsync("too late", cancellationToken: cancellationToken);
            },
            store: store);

        var reply = Assert.Single(await one.AskAsync("c", "hello"));

        Assert.Contains("9-1-1", reply.Text, StringComparison.Ordinal);
    }

    private static TestTurns Counting(IConversationStore store)
    {
        TestTurns? turns = null;
        turns = new TestTurns(
            async (turn, cancellationToken) =>
            {
                var count = turns!.State.CreateProperty<int>("count");
                var before = await count.GetAsync(turn, () => 0, cancellationToken);
                await Task.Yield();
                await count.SetAsync(turn, before + 1, cancellationToken);
                await turns.State.SaveChangesAsync(turn, false, cancellationToken);
                await turn.SendActivityAsync($"{before + 1}", cancellationToken: cancellationToken);
            },
            store: store);
        return turns;
    }

    private static Activity Message(string id) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Text = "hello",
        ChannelId = HelpBot.Turns.TurnRunner.Terminal,
        Conversation = new ConversationAccount { Id = "c" },
        From = new ChannelAccount { Id = "someone" },
        Recipient = new ChannelAccount { Id = "bot" },
    };
}
