using HelpBot.Conversation;
using HelpBot.Conversation.Dialogs.Answers;

namespace HelpBot.Tests.Dialogs;

/// <summary>What comes to the bot besides questions, and what every reply carries.</summary>
public sealed class BotTests
{
    [Fact]
    public async Task Greets_once_and_says_that_it_is_a_demonstration()
    {
        var talk = new Talk();
        var greeting = Assert.Single(await talk.JoinAsync());
        Assert.Contains("demonstration", greeting.Text, StringComparison.Ordinal);
        Assert.Empty(await talk.JoinAsync());
    }

    [Fact]
    public async Task Once_it_is_live_it_no_longer_says_demonstration()
    {
        var greeting = Assert.Single(await new Talk(live: true).JoinAsync());
        Assert.DoesNotContain("demonstration", greeting.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("automated", greeting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Greets_in_the_language_of_the_page()
    {
        var greeting = Assert.Single(await new Talk("fr-CA").JoinAsync());
        Assert.StartsWith("Voici un service automatisé", greeting.Text, StringComparison.Ordinal);
        Assert.Equal("fr-CA", greeting.Locale);
    }

    [Fact]
    public async Task The_bot_joining_by_itself_is_not_greeted()
    {
        var update = new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount("bot")], Recipient = new ChannelAccount("bot") };
        Assert.Empty(await new Talk().SendAsync(update));
    }

    [Theory]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.EndOfConversation)]
    [InlineData(ActivityTypes.MessageReaction)]
    [InlineData("x-unheard-of")]
    public async Task Other_kinds_of_activities_change_nothing(string type)
    {
        var talk = new Talk();
        Assert.Empty(await talk.SendAsync(new Activity { Type = type, Name = "anything" }));
        Assert.Single(await talk.SayAsync("thanks"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_message_is_answered(string text)
    {
        var reply = Assert.Single(await new Talk().SayAsync(text));
        Assert.Equal(Topics.Unclear, Talk.From(reply).Topic);
    }

    [Fact]
    public async Task A_picture_is_answered_in_words()
    {
        var picture = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://example.org/x.png" }] };
        var reply = Assert.Single(await new Talk().SendAsync(picture));
        Assert.Contains("text only", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("🔥🔥🔥")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("مرحبا هل الشرطة تعمل")]
    [InlineData("{contact:telephone} {emergency}")]
    [InlineData("\u202eenohp\u0000")]
    public async Task Odd_text_is_answered_and_never_echoed(string text)
    {
        var replies = await new Talk().SayAsync(text);
        Assert.NotEmpty(replies);
        Assert.All(replies, reply => Assert.DoesNotContain(text, reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_very_long_message_is_answered() =>
        Assert.NotEmpty(await new Talk().SayAsync(string.Concat(Enumerable.Repeat("is the website down or what ", 400))));

    [Fact]
    public async Task Every_reply_has_format_language_and_citation()
    {
        var reply = Assert.Single(await new Talk().SayAsync("what is your phone number?"));
        Assert.Equal(TextFormatTypes.Markdown, reply.TextFormat);
        Assert.Equal("en-CA", reply.Locale);
        Assert.NotNull(reply.ReplyToId);
        var citation = Assert.Single(reply.Entities!, entity => entity.Type == "https://schema.org/Message");
        Assert.Contains("Cyber Incident Update", citation.Properties.ToString(), StringComparison.Ordinal);
        var from = Talk.From(reply);
        Assert.Equal((Topics.ContactNumber, Outcomes.Answered, (DateTimeOffset?)null), (from.Topic, from.Outcome, from.AsOf));
        Assert.DoesNotContain("asOf", reply.Entities!.First(entity => entity.Type == Provenance.EntityType).Properties.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "**In an emergency, call 9-1-1.**")]
    [InlineData(Language.French, "**En cas d’urgence, composez le 9-1-1.**")]
    public void Every_notice_opens_with_the_emergency_line(Language language, string line)
    {
        var kit = RealKit.Kit;
        Activity[] notices =
        [
            Notices.Throttled(kit, language), Notices.Failed(kit, language), Notices.Oversized(kit, language),
            Notices.Restarted(kit, language), Notices.Announcement(kit, language, "x"),
        ];
        Assert.All(notices, notice => Assert.StartsWith(line, notice.Text, StringComparison.Ordinal));
        Assert.All(notices, notice => Assert.Equal(Topics.Notice, Talk.From(notice).Topic));
    }

    [Fact]
    public async Task What_one_conversation_does_to_its_reply_reaches_no_other()
    {
        var mine = Assert.Single(await new Talk().SayAsync("is collision reporting working?"));
        foreach (var entity in mine.Entities!)
        {
            entity.Properties["topic"] = "changed";
        }

        var yours = Assert.Single(await new Talk().SayAsync("is collision reporting working?"));
        Assert.Equal(Topics.ServiceStatus, Talk.From(yours).Topic);
        Assert.All(yours.Entities!.Skip(1), entity => Assert.False(entity.Properties.ContainsKey("topic")));
    }
}
