namespace BotFramework.Tests.Turns;

/// <summary>A bot that takes its time is seen typing.</summary>
public sealed class ShowTypingTests
{
    [Fact]
    public async Task Typing_is_shown_until_the_turn_ends_and_is_no_answer()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 1, period: 1));
        var responded = true;

        await adapter.SendTextToBotAsync(
            "hi",
            async (turn, ct) =>
            {
                Assert.Equal(ActivityTypes.Typing, (await adapter.GetNextReplyAsync(ct)).Type);
                Assert.Equal(ActivityTypes.Typing, (await adapter.GetNextReplyAsync(ct)).Type);
                responded = turn.Responded;
            },
            CancellationToken.None);

        Assert.False(responded);
    }

    [Fact]
    public async Task A_quick_answer_stands_alone_and_what_fails_is_told()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: int.MaxValue));

        await new TestFlow(adapter, (turn, ct) => turn.SendActivityAsync("at once", cancellationToken: ct)).Test("hi", "at once").StartTestAsync();
        await Assert.ThrowsAsync<InvalidTimeZoneException>(
            () => new TestFlow(adapter, (_, _) => throw new InvalidTimeZoneException()).Send("hi").StartTestAsync());

        Assert.Empty(adapter.ActiveQueue);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(period: 0));
    }
}
