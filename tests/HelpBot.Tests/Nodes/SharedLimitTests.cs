using HelpBot.Hosting;
using HelpBot.Tests.Running;
using HelpBot.Turns;
using Microsoft.Extensions.Options;

namespace HelpBot.Tests.Nodes;

/// <summary>Nodes count the messages of one person together.</summary>
public sealed class SharedLimitTests
{
    private static readonly ConversationKey Conversation = new("directline", "c");

    private readonly ManualTime _time = new();

    [Fact]
    public void A_message_that_one_node_let_through_counts_on_the_other()
    {
        var two = Limits(3);
        var one = Limits(3, two);

        Assert.True(one.Allow(Conversation, "u"));
        Assert.True(one.Allow(Conversation, "u"));
        Assert.True(two.Allow(Conversation, "u"));
        Assert.False(two.Allow(Conversation, "u"));
    }

    [Fact]
    public void What_two_nodes_let_through_at_once_is_owed_and_no_more_than_a_minutes_worth()
    {
        var two = Limits(3);
        var one = Limits(3, two);
        Assert.True(two.Allow(Conversation, "u") & two.Allow(Conversation, "u") & two.Allow(Conversation, "u"));
        Assert.True(one.Allow(Conversation, "u") & one.Allow(Conversation, "u") & one.Allow(Conversation, "u"));

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(two.Allow(Conversation, "u"));
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(two.Allow(Conversation, "u"));
    }

    [Fact]
    public void Someone_else_is_not_limited()
    {
        var two = Limits(1);
        var one = Limits(1, two);

        Assert.True(one.Allow(Conversation, "u"));
        Assert.True(two.Allow(new ConversationKey("directline", "other"), "v"));
    }

    private RateLimits Limits(int perMinute, RateLimits? other = null) => new(
        Options.Create(new HelpBotOptions { Limits = new LimitOptions { MessagesPerMinute = perMinute } }), _time, other is null ? [] : [new Wire(other)]);

    private sealed class Wire(RateLimits other) : ITakeListener
    {
        public void OnTaken(long bucket) => other.TakeElsewhere(bucket);
    }
}
