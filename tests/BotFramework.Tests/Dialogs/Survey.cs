namespace BotFramework.Tests.Dialogs;

internal sealed record Person(string Name, int Age);

/// <summary>Asks for a name and an age; "help" interrupts, "tip" begins another dialog, "stop" cancels.</summary>
internal sealed class Survey : ComponentDialog
{
    public Survey()
        : base("survey")
    {
        AddDialog(new WaterfallDialog("steps",
        [
            (step, ct) => step.PromptAsync("text", Ask("Name?"), ct),
            (step, ct) =>
            {
                step.Values["person"] = new Person((string)step.Result!, 0);
                return step.PromptAsync("number", Ask("Age?"), ct);
            },
            (step, ct) => step.EndDialogAsync((Person)step.Values["person"]! with { Age = (int)step.Result! }, ct),
        ]));
        AddDialog(new TextPrompt("text"));
        AddDialog(new NumberPrompt<int>("number"));
    }

    public List<DialogReason> Ended { get; } = [];

    public List<string> Changes { get; } = [];

    public override Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name == DialogEvents.VersionChanged)
        {
            Changes.Add(e.Name);
        }

        return base.OnDialogEventAsync(dc, e, cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        switch (innerDc.Context.Activity.Text)
        {
            case "help":
                await innerDc.Context.SendActivityAsync("This is a survey.", cancellationToken: cancellationToken);
                await innerDc.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;
            case "stop":
                await innerDc.Context.SendActivityAsync("Stopped.", cancellationToken: cancellationToken);
                return await innerDc.Parent!.CancelAllDialogsAsync(cancellationToken);
            case "tip":
                return await innerDc.BeginDialogAsync("tip", null, cancellationToken);
            default:
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
    }

    protected override Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Ended.Add(reason);
        return Task.CompletedTask;
    }

    private static PromptOptions Ask(string question) => new() { Prompt = MessageFactory.Text(question) };
}
