using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Replies;
using HelpBot.Tests.Running;

namespace HelpBot.Tests.Turns;

/// <summary>Limits are worded, and none stands before an emergency.</summary>
public sealed class LimitTests
{
    private const string Emergency = "there is someone in my house with a knife";

    [Fact]
    public async Task Too_many_messages_are_told_so_and_with_time_are_answered_again()
    {
        var time = new ManualTime();
        await using var turns = Limited(time, perMinute: 6);

        for (var number = 0; number < 6; number++)
        {
            Assert.Equal("answered", Assert.Single(await turns.AskAsync("c", "hello")).Text);
        }

        await AssertNoticeAsync(turns, "c", "hello");
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("answered", Assert.Single(await turns.AskAsync("c", "hello")).Text);
        await AssertNoticeAsync(turns, "c", "hello");
    }

    [Fact]
    public async Task One_user_is_limited_over_all_conversations_and_another_is_not()
    {
        await using var turns = Limited(new ManualTime(), perMinute: 3);

        for (var number = 0; number < 3; number++)
        {
            await turns.AskAsync($"c{number}", "hello", user: "eager");
        }

        await AssertNoticeAsync(turns, "c9", "hello", user: "eager");
        Assert.Equal("answered", Assert.Single(await turns.AskAsync("c10", "hello", user: "calm")).Text);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_so()
    {
        await using var turns = Limited(new ManualTime(), perMinute: 100);

        await AssertNoticeAsync(turns, "c", new string('x', 10_000));
    }

    [Fact]
    public async Task An_emergency_passes_every_limit()
    {
        await using var turns = Limited(new ManualTime(), perMinute: 1);

        await turns.AskAsync("c", "hello");

        Assert.Equal("answered", Assert.Single(await turns.AskAsync("c", Emergency)).Text);
        Assert.Equal("answered", Assert.Single(await turns.AskAsync("c", $"{new string('x', 4_000)}. {Emergency}")).Text);
    }

    private static TestTurns Limited(ManualTime time, int perMinute) => new(
        (turn, cancellationToken) => turn.SendActivityAsync("answered", cancellationToken: cancellationToken),
        time,
        settings: ("Limits:MessagesPerMinute", $"{perMinute}"));

    private static async Task AssertNoticeAsync(TestTurns turns, string conversation, string text, string? user = null)
    {
        var reply = Assert.Single(await turns.AskAsync(conversation, text, user));
        Assert.Equal(Topics.Notice, ProvenanceEntity.Read(reply)!.Topic);
        Assert.Contains("9-1-1", reply.Text!.Split("\n\n")[0], StringComparison.Ordinal);
    }
}
