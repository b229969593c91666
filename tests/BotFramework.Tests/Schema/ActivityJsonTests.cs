using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    [Fact]
    public void What_it_does_not_know_comes_back_as_it_came()
    {
        const string json = """
            {"type":"message","id":"7","from":{"id":"u","department":"records"},"conversation":{"id":"c","topic":{"a":[1,2]}},
             "entities":[{"type":"place","where":"downtown"}],"attachments":[{"contentType":"x/y","size":3}],"requestId":"r-1"}
            """;

        Assert.Equal(Sorted(json), Sorted(Write(Read(json))));
    }

    [Fact]
    public void What_is_not_known_can_be_looked_at_and_changed()
    {
        var activity = Read("""{"type":"message","colour":"red","size":{"w":2}}""");

        activity.Properties["colour"] = "blue";

        Assert.Equal(2, (int)activity.Properties["size"]!["w"]!);
        Assert.Equal(Sorted("""{"type":"message","colour":"blue","size":{"w":2}}"""), Sorted(Write(activity)));
    }

    [Fact]
    public void Nulls_are_left_out_and_dates_are_iso_8601()
    {
        var activity = new Activity(ActivityTypes.Message, text: "Où êtes-vous?")
        {
            LocalTimestamp = new DateTimeOffset(2026, 11, 21, 14, 5, 0, TimeSpan.FromHours(-5)),
        };

        Assert.Equal("""{"type":"message","localTimestamp":"2026-11-21T14:05:00-05:00","text":"Où êtes-vous?"}""", Write(activity));
    }

    [Fact]
    public void Of_an_entitys_value_that_comes_twice_the_last_counts()
        => Assert.Equal(2, (int)Read("""{"type":"message","entities":[{"type":"place","a":1,"a":2}]}""").Entities![0].Properties["a"]!);

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("5", 5L)]
    [InlineData("2.5", 2.5)]
    [InlineData("true", true)]
    public void Plain_values_come_as_plain_values(string json, object expected)
        => Assert.Equal(expected, Read($$"""{"type":"event","value":{{json}}}""").Value);

    [Fact]
    public void Values_with_structure_go_out_as_the_type_they_have()
    {
        var card = new HeroCard(title: "Lines", buttons: ["Status"]);
        var activity = new Activity(ActivityTypes.Message, attachments: [card.ToAttachment()]);

        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Lines","buttons":[{"type":"imBack","title":"Status","value":"Status"}]}}]}""",
            Write(activity));
    }

    [Fact]
    public void A_mention_in_a_list_of_entities_keeps_what_it_mentions()
    {
        var activity = new Activity(ActivityTypes.Message, entities: [new Mention(new ChannelAccount("bot", "Help"), "<at>Help</at>")]);

        var received = Read(Write(activity));

        Assert.Equal("bot", Assert.Single(received.GetMentions()).Mentioned!.Id);
    }

    [Fact]
    public void An_entity_takes_the_shape_of_an_object_and_gives_it_back()
    {
        var entity = new Entity();
        entity.SetAs(new Citation("https://schema.org/Message", ["contact:tty"], 12));

        var read = Read(Write(new Activity(entities: [entity]))).Entities![0];

        Assert.Equal("https://schema.org/Message", read.Type);
        Assert.Equal(12, read.GetAs<Citation>()!.Revision);
        Assert.Equal(["contact:tty"], read.GetAs<Citation>()!.Sources!);
        Assert.Equal(entity, read);
    }

    [Fact]
    public void An_entity_that_took_a_shape_can_be_looked_into_and_changed()
    {
        var entity = new Entity();
        entity.SetAs(new Dictionary<string, object> { ["type"] = "seen", ["size"] = 2 });
        Assert.Equal("""{"type":"seen","size":2}""", Json(entity));

        entity.Properties["size"] = 3;
        entity.Type = "changed";

        Assert.Equal("""{"type":"changed","size":3}""", Json(entity));
        Assert.Equal(3, entity.GetAs<Dictionary<string, JsonElement>>()!["size"].GetInt32());
    }

    [Theory]
    [InlineData("""{"size":2,"type":"last"}""", """{"type":"last","size":2}""")]
    [InlineData("""{"type":"bare","size":null}""", """{"type":"bare"}""")]
    [InlineData("""{"size":2}""", """{"size":2}""")]
    public void An_entity_is_written_type_first_and_without_nulls_whatever_it_took(string taken, string written)
    {
        var entity = new Entity("before");
        entity.SetAs(JsonNode.Parse(taken));

        Assert.Equal(written, Json(entity));
    }

    [Fact]
    public void An_entity_made_of_a_value_gives_it_back_until_it_is_changed()
    {
        var value = new Citation("seen", ["contact:tty"], 12);
        var entity = ActivityJson.EntityOf(value, new { type = "seen", revision = 12 });
        var copy = ActivityJson.Copy(entity);

        Assert.Equal("""{"type":"seen","revision":12}""", Json(entity));
        Assert.Same(value, ActivityJson.ValueOf<Citation>(copy));
        Assert.Null(ActivityJson.ValueOf<Entity>(entity));

        entity.Properties["revision"] = 13;
        Assert.Null(ActivityJson.ValueOf<Citation>(entity));
        Assert.Same(value, ActivityJson.ValueOf<Citation>(copy));

        copy.SetAs(new { type = "seen", revision = 14 });
        Assert.Null(ActivityJson.ValueOf<Citation>(copy));
    }

    private static string Json(Entity entity) => Encoding.UTF8.GetString(ActivityJson.Serialize(entity));

    [Fact]
    public void Channel_data_reads_as_a_type_and_says_so_when_it_does_not()
    {
        var activity = Read("""{"type":"message","channelData":{"revision":3}}""");

        Assert.Equal(3, activity.GetChannelData<Citation>()!.Revision);
        Assert.False(activity.TryGetChannelData<int>(out _));
        Assert.False(new Activity().TryGetChannelData<Citation>(out _));
    }

    private static Activity Read(string json) => ActivityJson.Deserialize<Activity>(Encoding.UTF8.GetBytes(json))!;

    private static string Write(Activity activity) => Encoding.UTF8.GetString(ActivityJson.Serialize(activity));

    private static string Sorted(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Sorted(document.RootElement);
    }

    private static string Sorted(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => $"{p.Name}:{Sorted(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Sorted)) + "]",
        _ => element.GetRawText(),
    };

    private sealed record Citation(string? Type, string[]? Sources, int Revision);
}
