namespace BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    private static Activity Incoming(string type = ActivityTypes.Message) => new()
    {
        Type = type,
        Id = "1",
        ChannelId = "directline",
        ServiceUrl = "https://service.example",
        Locale = "fr-CA",
        From = new ChannelAccount("resident", "Resident"),
        Recipient = new ChannelAccount("help", "Help"),
        Conversation = new ConversationAccount { Id = "c", IsGroup = false },
    };

    [Fact]
    public void A_reply_goes_back_to_where_the_activity_came_from()
    {
        var reply = Incoming().CreateReply("Hello");

        Assert.Equal(("resident", "help", "1", "c"), (reply.Recipient!.Id, reply.From!.Id, reply.ReplyToId, reply.Conversation!.Id));
        Assert.Equal(("https://service.example", "directline", "fr-CA"), (reply.ServiceUrl, reply.ChannelId, reply.Locale));
    }

    [Fact]
    public void A_greeting_answers_no_activity_that_web_chat_never_saw()
        => Assert.Null(Incoming(ActivityTypes.ConversationUpdate).GetConversationReference().ActivityId);

    [Fact]
    public void A_reference_addresses_an_outgoing_activity_to_the_user()
    {
        var reference = Incoming().GetConversationReference();

        var sent = new Activity(ActivityTypes.Message, locale: "en-CA").ApplyConversationReference(reference);
        var received = new Activity(ActivityTypes.Event).ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("help", "resident", "1", "fr-CA"), (sent.From!.Id, sent.Recipient!.Id, sent.ReplyToId, sent.Locale));
        Assert.Equal(("resident", "help", "1"), (received.From!.Id, received.Recipient!.Id, received.Id));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/urgent", true)]
    [InlineData("messageReaction", false)]
    [InlineData(null, false)]
    public void Knows_a_message_by_its_type(string? type, bool isMessage)
        => Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() is not null);

    [Fact]
    public void The_bots_own_name_is_taken_out_of_the_text()
    {
        var activity = Incoming();
        activity.Text = "<at>Help</at> what is your fax number?";
        activity.Entities = [new Mention(new ChannelAccount("help", "Help"))];

        Assert.Equal("what is your fax number?", activity.RemoveRecipientMention());
    }

    [Fact]
    public void A_conversation_goes_on_from_its_reference()
    {
        var activity = Incoming().GetConversationReference().GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (activity.Type, activity.Name));
        Assert.Equal(("resident", "help"), (activity.From!.Id, activity.Recipient!.Id));
    }
}
