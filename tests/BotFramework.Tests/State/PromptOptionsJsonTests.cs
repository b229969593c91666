using System.Reflection;
using System.Text;
using System.Text.Json;

namespace BotFramework.Tests.State;

public sealed class PromptOptionsJsonTests
{
    public static TheoryData<PromptOptions> Options => new(
        new PromptOptions(),
        new PromptOptions { Choices = [new Choice("a"), new Choice { Synonyms = [] }, null!] },
        Full());

    [Theory]
    [MemberData(nameof(Options))]
    public void They_are_written_as_the_serialiser_writes_them_and_come_back(PromptOptions options)
    {
        var expected = JsonSerializer.Serialize(options, StateJson.Options);

        var json = StateJson.Serialize(options);

        Assert.Equal($$"""{"$type":"BotFramework.Dialogs.PromptOptions","$value":{{expected}}}""", Encoding.UTF8.GetString(json));
        Assert.Equal(expected, JsonSerializer.Serialize(StateJson.Deserialize<PromptOptions>(json), StateJson.Options));
    }

    [Fact]
    public void Everything_that_they_can_say_is_tried()
    {
        var full = Full();

        Assert.All<object>([full, full.Choices![0]], part => Assert.All(
            part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Assert.NotNull(property.GetValue(part))));
    }

    private static PromptOptions Full() => new()
    {
        Prompt = new Activity(ActivityTypes.Message, text: "Où?", value: 5L, channelData: new List<object?> { 2.0, "b" }) { Expiration = DateTimeOffset.UnixEpoch },
        RetryPrompt = (Activity)MessageFactory.SuggestedActions(["un", "2"], "again"),
        Choices = [new Choice("one") { Action = new CardAction("imBack", "One", value: 1.0), Synonyms = ["first", "«1»"] }],
        Style = ListStyle.HeroCard,
        Validations = new Dictionary<string, object?> { ["least"] = 2 },
        RecognizeLanguage = "fr-CA",
    };
}
