using System.Text;

namespace HelpBot.Tests.Turns;

/// <summary>What one conversation may rely on.</summary>
public sealed class OneConversationTests
{
    private const int Messages = 40;

    [Fact]
    public async Task Messages_at_once_are_answered_one_after_the_other_and_none_is_lost()
    {
        var running = 0;
        var overlapped = false;
        TestTurns? turns = null;
        turns = new TestTurns(async (turn, cancellationToken) =>
        {
            overlapped |= Interlocked.Increment(ref running) > 1;
            var count = turns!.State.CreateProperty<int>("count");
            var before = await count.GetAsync(turn, () => 0, cancellationToken);
            await Task.Yield();
            await count.SetAsync(turn, before + 1, cancellationToken);
            await turns.State.SaveChangesAsync(turn, false, cancellationToken);
            await turn.SendActivityAsync($"{before + 1}", cancellationToken: cancellationToken);
            Interlocked.Decrement(ref running);
        });
        await using var _ = turns;

        var answers = await Task.WhenAll(Enumerable.Range(0, Messages).Select(number => Task.Run(() => turns.AskAsync("c", $"m{number}"))));

        Assert.False(overlapped);
        Assert.Equal(Enumerable.Range(1, Messages), answers.Select(answer => int.Parse(Assert.Single(answer).Text!)).Order());
        var kept = await turns.KeptAsync("c");
        Assert.Equal((Messages * 2) + 1, kept.NextSequence);
        Assert.Equal(kept.Tail.Length, kept.Tail.Select(activity => activity.Sequence).Distinct().Count());
    }

    [Fact]
    public async Task A_repeated_activity_gets_the_same_reply_and_is_not_a_second_turn()
    {
        var runs = 0;
        await using var turns = new TestTurns((turn, cancellationToken) => turn.SendActivityAsync($"answer {++runs}", cancellationToken: cancellationToken));

        var first = await turns.Adapter.RunAsync(Message("id-1", "hello"), CancellationToken.None);
        var again = await turns.Adapter.RunAsync(Message("id-1", "hello"), CancellationToken.None);
        var other = await turns.Adapter.RunAsync(Message("id-2", "hello"), CancellationToken.None);

        Assert.Equal(["answer 1", "answer 1", "answer 2"], new[] { first, again, other }.Select(replies => Assert.Single(replies).Text));
        Assert.Equal(5, (await turns.KeptAsync("c")).NextSequence);
    }

    [Fact]
    public async Task The_reply_names_the_message_that_it_answers()
    {
        await using var turns = new TestTurns((turn, cancellationToken) => turn.SendActivityAsync("yes", cancellationToken: cancellationToken));

        var reply = Assert.Single(await turns.AskAsync("c", "hello"));

        Assert.Equal("c|0000001", reply.ReplyToId);
        Assert.Equal("c|0000002", reply.Id);
    }

    [Fact]
    public async Task Personal_data_is_kept_nowhere()
    {
        await using var turns = new TestTurns();

        await turns.AskAsync("c", "my card is 4111 1111 1111 1111 and my email is jo.tremblay@example.org, is it safe?");
        await turns.AskAsync("c", "say that again");

        var kept = await turns.KeptAsync("c");
        var all = string.Concat(kept.Tail.Select(activity => Encoding.UTF8.GetString(activity.Json)))
            + string.Concat(kept.State.Select(state => Encoding.UTF8.GetString(state.Value)));
        Assert.DoesNotContain("4111", all, StringComparison.Ordinal);
        Assert.DoesNotContain("tremblay", all, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("is it safe?", all, StringComparison.Ordinal);
    }

    private static Activity Message(string id, string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Text = text,
        ChannelId = HelpBot.Turns.TurnRunner.Terminal,
        Conversation = new ConversationAccount { Id = "c" },
        From = new ChannelAccount { Id = "someone" },
        Recipient = new ChannelAccount { Id = "bot" },
    };
}
