namespace BotFramework.Tests.Dialogs;

/// <summary>A bot of the given dialogs, the first of which it begins; each turn goes through stored JSON.</summary>
internal static class Bot
{
    public static TestFlow With(params Dialog[] dialogs) => With(new TestAdapter(), dialogs);

    public static TestFlow With(TestAdapter adapter, params Dialog[] dialogs)
    {
        var state = new ConversationState(new MemoryStorage());
        adapter.Use(new AutoSaveStateMiddleware(state));
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogState"));
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        return new TestFlow(adapter, async (turn, ct) =>
        {
            var context = await set.CreateContextAsync(turn, ct);
            var result = await context.ContinueDialogAsync(ct);
            if (result.Status == DialogTurnStatus.Empty)
            {
                await context.BeginDialogAsync(dialogs[0].Id, null, ct);
            }
        });
    }
}
