namespace BotFramework.Tests.Turns;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new(sendTraceActivity: true);

    [Fact]
    public async Task Handlers_see_and_change_what_is_sent_in_the_order_they_were_added()
    {
        var turn = Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += " one";
            return next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += " two";
            return next();
        });

        await turn.SendActivityAsync("zero");

        Assert.Equal("zero one two", Next()!.Text);
    }

    [Fact]
    public async Task Nothing_is_sent_when_a_handler_keeps_it_back()
    {
        var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hello");

        Assert.Null(response.Id);
        Assert.Null(Next());
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Only_what_people_see_counts_as_an_answer()
    {
        var turn = Turn();

        await turn.TraceActivityAsync("looking");
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hello");
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Replies_are_held_back_when_the_channel_expects_them()
    {
        var turn = Turn(DeliveryModes.ExpectReplies);

        await turn.SendActivityAsync("hello");

        Assert.Null(Next());
        Assert.Equal("hello", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task An_activity_can_be_changed_and_deleted_until_it_is_read()
    {
        var turn = Turn();
        var first = await turn.SendActivityAsync("one");
        var second = await turn.SendActivityAsync("two");

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message, id: first.Id, text: "uno"));
        await turn.DeleteActivityAsync(second.Id!);

        Assert.Equal("uno", Next()!.Text);
        Assert.Null(Next());
    }

    [Fact]
    public async Task Nothing_can_be_left_out()
    {
        var turn = Turn();

        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(string.Empty));
    }

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_order()
    {
        var order = new List<string>();
        _adapter.Use(new Around("a", order)).Use(new Around("b", order));

        await new TestFlow(_adapter, (_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        }).Send("hi").StartTestAsync();

        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], order);
    }

    [Fact]
    public async Task A_failure_goes_to_whoever_handles_failures()
    {
        _adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync($"Sorry: {exception.Message}");

        await new TestFlow(_adapter, (_, _) => throw new InvalidOperationException("broken"))
            .Test("hi", "Sorry: broken").StartTestAsync();
    }

    [Theory]
    [InlineData("fr-CA", "fr-CA")]
    [InlineData("no such language", null)]
    [InlineData("xx-QQ", null)]
    public async Task A_turn_runs_in_the_culture_of_its_activity(string locale, string? culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture.Name;
        _adapter.Locale = locale;
        string? during = null;

        await new TestFlow(_adapter, (_, _) =>
        {
            during = System.Globalization.CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        }).Send("hi").StartTestAsync();

        Assert.Equal(culture ?? before, during);
        Assert.Equal(before, System.Globalization.CultureInfo.CurrentCulture.Name);
    }

    private Activity? Next() => _adapter.ActiveQueue.TryDequeue(out var activity) ? activity : null;

    private TurnContext Turn(string? deliveryMode = null)
    {
        var activity = _adapter.MakeActivity("hi");
        activity.DeliveryMode = deliveryMode;
        return new TurnContext(_adapter, activity);
    }

    private sealed class Around(string name, List<string> order) : BotFramework.Turns.IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name + " in");
            await next(cancellationToken);
            order.Add(name + " out");
        }
    }
}
