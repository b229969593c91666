namespace BotFramework.Tests.Turns;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message-update")]
    [InlineData(ActivityTypes.MessageDelete, "message-delete")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command-result")]
    [InlineData("somethingElse", "unrecognized")]
    public async Task Each_kind_of_activity_has_its_method(string type, string called)
        => Assert.Equal([called], await CalledAsync(new Activity { Type = type }));

    [Theory]
    [InlineData("tokens/response", "token-response")]
    [InlineData("anything", "event")]
    public async Task A_sign_in_is_told_apart_from_other_events(string name, string called)
        => Assert.Equal([called], await CalledAsync(new Activity { Type = ActivityTypes.Event, Name = name }));

    [Theory]
    [InlineData("add", "install-add")]
    [InlineData("add-upgrade", "install-add")]
    [InlineData("remove", "install-remove")]
    [InlineData("remove-upgrade", "install-remove")]
    public async Task An_installation_is_told_apart_from_a_removal(string action, string called)
        => Assert.Equal([called], await CalledAsync(new Activity { Type = ActivityTypes.InstallationUpdate, Action = action }));

    [Theory]
    [InlineData(new[] { "bot" }, new string[0])]
    [InlineData(new[] { "resident", "bot" }, new[] { "added 2" })]
    public async Task The_bot_does_not_greet_itself(string[] joined, string[] called)
        => Assert.Equal(called, await CalledAsync(new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Recipient = new ChannelAccount("bot"),
            MembersAdded = joined.Select(id => new ChannelAccount(id)).ToList(),
        }));

    [Fact]
    public async Task Reactions_come_and_go()
        => Assert.Equal(["reactions-added", "reactions-removed"], await CalledAsync(new Activity
        {
            Type = ActivityTypes.MessageReaction,
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("plusOne")],
        }));

    [Theory]
    [InlineData("unknown", null, 501)]
    [InlineData("signin/verifyState", null, 200)]
    [InlineData("adaptiveCard/action", null, 400)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", 400)]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""", 501)]
    [InlineData("application/search", """{"kind":"search"}""", 400)]
    public async Task An_invoke_is_always_answered(string name, string? value, int status)
    {
        var adapter = new TestAdapter();
        var activity = new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = name,
            Value = value is null ? null : System.Text.Json.JsonDocument.Parse(value).RootElement,
        };

        await adapter.ProcessActivityAsync(activity, new Listener().OnTurnAsync);

        var answer = Assert.Single(adapter.ActiveQueue);
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        Assert.Equal(status, Assert.IsType<InvokeResponse>(answer.Value).Status);
    }

    [Fact]
    public async Task A_turn_without_a_kind_is_a_mistake()
    {
        var turn = new TurnContext(new TestAdapter(), new Activity());

        await Assert.ThrowsAsync<ArgumentNullException>(() => new Listener().OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => new Listener().OnTurnAsync(turn));
    }

    private static async Task<List<string>> CalledAsync(Activity activity)
    {
        var bot = new Listener();
        await bot.OnTurnAsync(new TurnContext(new TestAdapter(), activity));
        return bot.Called;
    }
}
