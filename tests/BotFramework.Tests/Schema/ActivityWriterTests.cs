using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotFramework.Tests.Schema;

public sealed class ActivityWriterTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, 120, TimeSpan.FromHours(-5));

    public static TheoryData<string, Activity> Activities => new()
    {
        { "nothing", new Activity() },
        { "everything", Full() },
        { "typed values", new Activity { Type = "event", Value = new { size = 2, word = "deux" }, ChannelData = 2.5, Name = "\"<é>\u00a0😀" } },
        { "empty lists", new Activity { Attachments = [], Entities = [], MembersAdded = [], SuggestedActions = new SuggestedActions { Actions = [], To = [] } } },
        { "nothing in lists", new Activity { Attachments = [null!], Entities = [null!], SuggestedActions = new SuggestedActions { Actions = [null!] } } },
        { "a mention", new Activity(ActivityTypes.Message, entities: [new Mention(new ChannelAccount("bot"), "<at>Help</at>"), new Entity("bare")]) },
        { "as it came", ActivityJson.Deserialize<Activity>("""{"type":"message","colour":null,"from":{"id":"u","x":[1,null,{"y":"é"}]},"conversation":{"id":"c","z":2.50},"value":{"a":null}}"""u8)! },
    };

    [Theory]
    [MemberData(nameof(Activities))]
    public void An_activity_is_written_as_the_serialiser_writes_it(string name, Activity activity)
        => Assert.True(Expected(activity) == Text(ActivityJson.Serialize(activity)), $"{name}: {Text(ActivityJson.Serialize(activity))}");

    [Fact]
    public void Everything_that_an_activity_can_say_is_tried()
    {
        var full = Full();
        object[] parts = [full, full.From!, full.Conversation!, full.SuggestedActions!, full.SuggestedActions!.Actions![0]];

        Assert.Empty(parts.SelectMany(part => part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetValue(part) is null).Select(property => $"{part.GetType().Name}.{property.Name}")));
    }

    [Fact]
    public void A_value_that_writes_an_activity_itself_is_written_whole()
    {
        var activity = new Activity { Type = "event", Value = new Nested(), Text = "after" };

        Assert.Equal("""{"type":"event","text":"after","value":{"inner":"{\u0022type\u0022:\u0022typing\u0022}"}}""", Text(ActivityJson.Serialize(activity)));
    }

    [Fact]
    public void A_value_that_fails_spoils_no_later_activity()
    {
        Assert.Throws<InvalidOperationException>(() => ActivityJson.Serialize(new Activity { Text = "before", Value = new Failing() }));

        Assert.Equal("""{"type":"typing"}""", Text(ActivityJson.Serialize(new Activity(ActivityTypes.Typing))));
    }

    private static string Expected(Activity activity) => JsonSerializer.Serialize(activity, ActivityJson.Options);

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);

    private static Activity Full() => new()
    {
        Type = "message",
        Id = "1",
        Timestamp = Noon,
        LocalTimestamp = Noon.AddTicks(7),
        LocalTimezone = "America/Toronto",
        ServiceUrl = "https://example.org/",
        ChannelId = "directline",
        From = Account("u"),
        Recipient = Account("bot"),
        Conversation = new ConversationAccount(true, "group", "c", "Help", "a", "user", "t") { Properties = { ["more"] = 1 } },
        TextFormat = "markdown",
        AttachmentLayout = "list",
        MembersAdded = [Account("m")],
        MembersRemoved = [Account("n")],
        ReactionsAdded = [new MessageReaction("like")],
        ReactionsRemoved = [new MessageReaction("sad")],
        TopicName = "topic",
        HistoryDisclosed = false,
        Locale = "fr-CA",
        Text = "Où?\n<b> \"5\" & 6’ 😀",
        Speak = "où",
        InputHint = "acceptingInput",
        Summary = "sum",
        SuggestedActions = new SuggestedActions { To = ["u"], Actions = [new CardAction("imBack", "T", "i.png", "t", "d", "v", new { a = 1 }) { ImageAltText = "alt" }, new CardAction { Value = 5 }] },
        Attachments = [new HeroCard(title: "Lines").ToAttachment()],
        Entities = [new Entity("e") { Properties = { ["n"] = 1 } }, Said()],
        ChannelData = JsonNode.Parse("""{"b":[1]}"""),
        Action = "act",
        ReplyToId = "0",
        Label = "l",
        ValueType = "vt",
        Value = "val",
        Name = "n",
        RelatesTo = new ConversationReference { ActivityId = "9" },
        Code = "completed",
        Expiration = Noon,
        Importance = "high",
        DeliveryMode = "normal",
        ListenFor = ["word"],
        TextHighlights = [new TextHighlight("x", 1)],
        SemanticAction = new SemanticAction("s"),
        CallerId = "urn:x",
        Properties = { ["colour"] = "red", ["nothing"] = null },
    };

    private static ChannelAccount Account(string id) => new(id, "N", "user", "aad") { Properties = { ["department"] = "é" } };

    private static Entity Said()
    {
        var entity = new Entity();
        entity.SetAs(new Dictionary<string, object> { ["type"] = "said", ["words"] = new[] { "a", "b" } });
        return entity;
    }

    private sealed class Nested
    {
        public string Inner => Text(ActivityJson.Serialize(new Activity(ActivityTypes.Typing)));
    }

    private sealed class Failing
    {
        public string Word => throw new InvalidOperationException("No word.");
    }
}
