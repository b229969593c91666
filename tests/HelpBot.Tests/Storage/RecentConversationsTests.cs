using HelpBot.Storage;
using HelpBot.Turns;

namespace HelpBot.Tests.Storage;

public sealed class RecentConversationsTests
{
    [Fact]
    public void The_one_used_longest_ago_goes_first()
    {
        var recent = new RecentConversations(mostBytes: 1_000);
        recent.Put(Conversation("a"));
        recent.Put(Conversation("b"));
        Assert.NotNull(recent.Find(Key("a")));

        recent.Put(Conversation("c"));

        Assert.Equal((true, false, true), (recent.Find(Key("a")) is not null, recent.Find(Key("b")) is not null, recent.Find(Key("c")) is not null));
    }

    [Fact]
    public void One_that_is_not_in_the_database_yet_stays()
    {
        var recent = new RecentConversations(mostBytes: 1_000);
        recent.Put(Conversation("a"), unsaved: 1);
        recent.Put(Conversation("a"), unsaved: 1);
        recent.Saved(Key("a"));
        recent.Put(Conversation("b"));
        recent.Put(Conversation("c"));
        Assert.NotNull(recent.Find(Key("a")));

        recent.Saved(Key("a"));
        recent.Put(Conversation("d"));
        recent.Put(Conversation("e"));
        Assert.Null(recent.Find(Key("a")));
    }

    private static ConversationKey Key(string id) => new("web", id);

    private static KeptConversation Conversation(string id) => new() { Key = Key(id) };
}
