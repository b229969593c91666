using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotFramework.Tests.Schema;

public sealed class ActivityReaderTests
{
    private const string Message = """
        {"type":"message","id":"1","timestamp":"2026-11-23T12:00:00.12-05:00","localTimestamp":"2026-11-23T12:00:00+00:00","localTimezone":"America/Toronto",
        "serviceUrl":"https://example.org/","channelId":"directline","from":{"id":"u","name":"N","aadObjectId":"a","role":"user"},
        "conversation":{"id":"c","name":"Help","conversationType":"group","tenantId":"t"},"recipient":{"id":"bot","name":"B"},"textFormat":"plain",
        "locale":"fr-CA","text":"O\u00f9 \"est\"\n\ud83d\ude00 é?","inputHint":"acceptingInput","attachments":[{"contentType":"image/png","contentUrl":"x"}],
        "entities":[{"type":"ClientCapabilities","supportsListening":true}],"channelData":{"clientActivityID":"5","n":[1,2.5]},"replyToId":"0",
        "value":{"a":null},"name":"n","importance":"high","deliveryMode":"expectReplies","membersAdded":[{"id":"m","x":1}]}
        """;

    public static TheoryData<string> Written =>
    [
        Message,
        "{}",
        " { \"type\" : \"typing\" } ",
        """{"type":null,"timestamp":null,"from":null,"conversation":null,"entities":null,"value":null,"text":null}""",
        """{"type":"message","colour":"red","from":{"id":"u","department":"é"},"conversation":{"id":"c","isGroup":true,"z":2.50},"speak":"s","summary":"x"}""",
        """{"Type":"message","TEXT":"case","From":{"ID":"u"}}""",
        """{"t\u0079pe":"message","from":{"\u0069d":"u"}}""",
        """{"type":"message","type":"event","from":{"id":"u","name":"N"},"from":{"id":"v"},"text":"a","text":null}""",
        """{"type":"event","value":5,"channelData":"word"}""",
        """{"type":"event","value":2.5,"channelData":[true,false,null]}""",
    ];

    public static TheoryData<string> Wrong =>
    [
        "", "{", "[]", "5", "null!", "{} {}", """{"type":5}""", """{"type":"message",}""", """{"timestamp":"noon"}""", """{"timestamp":""}""", """{"from":"u"}""",
        """{"from":["u"]}""", """{"from":{"id":5}}""", """{"conversation":7}""", """{"text":"\ud800"}""", """{"text":{"a":"b"}}""", """{"entities":{}}""",
        """{"entities":["bare"]}""", """{"attachments":"none"}""", """{"type":"message" "id":"1"}""", "{\"value\":" + new string('[', 70) + new string(']', 70) + "}",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void An_activity_is_read_as_the_serialiser_reads_it(string json)
    {
        var expected = JsonSerializer.Deserialize<Activity>(json, ActivityJson.Options);

        Assert.Equal(JsonSerializer.Serialize(expected, ActivityJson.Options), JsonSerializer.Serialize(Read(json), ActivityJson.Options));
    }

    [Fact]
    public void Each_member_by_itself_is_read_as_the_serialiser_reads_it()
    {
        foreach (var (name, value) in JsonNode.Parse(Message)!.AsObject())
        {
            var json = new JsonObject { [name] = value!.DeepClone() }.ToJsonString();

            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonSerializer.SerializeToNode(Read(json), ActivityJson.Options)), json);
        }
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_no_activity_is_refused_as_the_serialiser_refuses_it(string json)
    {
        var expected = Record.Exception(() => JsonSerializer.Deserialize<Activity>(json, ActivityJson.Options));

        var refused = Record.Exception(() => Read(json));

        Assert.IsType<JsonException>(expected);
        Assert.Equal(expected.Message, refused?.Message);
    }

    [Fact]
    public void Nothing_is_no_activity() => Assert.Null(Read("null"));

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Throws<JsonException>(() => ActivityJson.Deserialize<Activity>([.. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]));

    private static Activity? Read(string json) => ActivityJson.Deserialize<Activity>(Encoding.UTF8.GetBytes(json));
}
