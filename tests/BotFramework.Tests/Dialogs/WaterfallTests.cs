namespace BotFramework.Tests.Dialogs;

public sealed class WaterfallTests
{
    [Fact]
    public async Task Asks_one_question_after_another_and_remembers_the_answers()
    {
        var waterfall = new WaterfallDialog("order",
        [
            (step, ct) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("What?") }, ct),
            (step, ct) =>
            {
                step.Values["what"] = step.Result;
                return step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text("How many?") }, ct);
            },
            (step, ct) =>
            {
                step.Values["count"] = step.Result;
                return step.PromptAsync("choice", new PromptOptions
                {
                    Prompt = MessageFactory.Text("Which colour?"),
                    Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
                }, ct);
            },
            async (step, ct) =>
            {
                var colour = (FoundChoice)step.Result!;
                await step.Context.SendActivityAsync(
                    $"{(int)step.Values["count"]!} {colour.Value} {step.Values["what"]}", cancellationToken: ct);
                return await step.EndDialogAsync(cancellationToken: ct);
            },
        ]);

        await Bot.With(waterfall, new TextPrompt("text"), new NumberPrompt<int>("number"), new ChoicePrompt("choice"))
            .Test("hello", "What?")
            .Test("chairs", "How many?")
            .Test("none of your business", "How many?")
            .Test("twelve", "Which colour? (1) red, (2) green, or (3) blue")
            .Test("the second one", "12 green chairs")
            .Test("again", "What?")
            .StartTestAsync();
    }
}
