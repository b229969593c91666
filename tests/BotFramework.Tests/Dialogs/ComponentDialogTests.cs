namespace BotFramework.Tests.Dialogs;

public sealed class ComponentDialogTests
{
    [Fact]
    public async Task A_component_asks_inside_and_gives_its_result_outside()
        => await Bot.With(Outer(), new Survey())
            .Test("hi", "Name?")
            .Test("Ada", "Age?")
            .Test("36", "Ada is 36")
            .Test("hi again", "Name?")
            .StartTestAsync();

    [Fact]
    public async Task An_interruption_is_answered_and_the_question_asked_again()
        => await Bot.With(Outer(), new Survey())
            .Test("hi", "Name?")
            .Send("help").AssertReply("This is a survey.").AssertReply("Name?")
            .Test("Ada", "Age?")
            .StartTestAsync();

    [Fact]
    public async Task Cancelling_tells_the_dialogs_inside_and_ends_the_outer_one()
    {
        var survey = new Survey();

        await Bot.With(Outer(), survey)
            .Test("hi", "Name?")
            .Test("stop", "Stopped.")
            .Test("hi again", "Name?")
            .StartTestAsync();

        Assert.Equal([DialogReason.CancelCalled], survey.Ended);
    }

    [Fact]
    public async Task A_dialog_begun_on_top_ends_and_the_component_asks_again()
        => await Bot.With(Outer(), new Survey(), Say("tip", "Use a strong password."))
            .Test("hi", "Name?")
            .Send("tip").AssertReply("Use a strong password.").AssertReply("Name?")
            .Test("Ada", "Age?")
            .StartTestAsync();

    [Fact]
    public async Task A_dialog_of_the_parent_can_be_begun_from_inside()
    {
        var inner = new ComponentDialog("inner")
            .AddDialog(new WaterfallDialog("steps", [(step, ct) => step.BeginDialogAsync("outside", null, ct)]));

        await Bot.With(inner, Say("outside", "Here I am.")).Test("hi", "Here I am.").StartTestAsync();
    }

    [Fact]
    public async Task A_component_that_changed_since_the_last_turn_raises_an_event()
    {
        var survey = new Survey();

        await Bot.With(survey)
            .Test("hi", "Name?")
            .Test("Ada", _ => Assert.Empty(survey.Changes))
            .Send("nonsense").AssertReply(_ => survey.AddDialog(new TextPrompt("later")))
            .Send("36")
            .StartTestAsync();

        Assert.NotEmpty(survey.Changes);
    }

    [Fact]
    public async Task Runs_as_the_whole_of_a_bot_and_shows_its_state_to_the_emulator()
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter("emulator", sendTraceActivity: true).Use(new AutoSaveStateMiddleware(state));
        var survey = new Survey();

        await new TestFlow(adapter, (turn, ct) => survey.RunAsync(turn, state.CreateProperty<DialogState>("DialogState"), ct))
            .Test("hi", "Name?")
            .AssertReply(reply =>
            {
                Assert.Equal(("trace", "BotState"), (reply.Type, ((Activity)reply).Name));
                var shown = System.Text.Encoding.UTF8.GetString(ActivityJson.Serialize((Activity)reply));
                Assert.Contains("\"stack\":[\"text\",\"steps\"]", shown, StringComparison.Ordinal);
                Assert.Contains("Name?", shown, StringComparison.Ordinal);
            })
            .Test("Ada", "Age?")
            .StartTestAsync();
    }

    private static WaterfallDialog Outer() => new("outer",
    [
        (step, ct) => step.BeginDialogAsync("survey", null, ct),
        async (step, ct) =>
        {
            var person = (Person)step.Result!;
            await step.Context.SendActivityAsync($"{person.Name} is {person.Age}", cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        },
    ]);

    private static WaterfallDialog Say(string id, string text) => new(id,
    [
        async (step, ct) =>
        {
            await step.Context.SendActivityAsync(text, cancellationToken: ct);
            return await step.EndDialogAsync(null, ct);
        },
    ]);
}
