namespace BotFramework.Tests.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void A_dialog_whose_id_is_taken_gets_a_number_behind_it()
    {
        var (first, second, third) = (new WaterfallDialog("a"), new WaterfallDialog("a"), new WaterfallDialog("a"));

        var set = new DialogSet().Add(first).Add(second).Add(third).Add(first);

        Assert.Equal(["a", "a2", "a3"], set.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(second, set.Find("a2"));
        Assert.Null(set.Find("b"));
    }

    [Fact]
    public void Its_version_changes_with_its_dialogs()
    {
        var set = new DialogSet();
        var empty = set.GetVersion();
        var one = set.Add(new WaterfallDialog("a")).GetVersion();

        Assert.NotEqual(empty, one);
        Assert.Equal(one, new DialogSet().Add(new WaterfallDialog("a")).GetVersion());
        Assert.NotEqual(one, new DialogSet().Add(new WaterfallDialog("a", [(step, ct) => step.NextAsync(null, ct)])).GetVersion());
    }

    [Fact]
    public void Components_that_hold_each_other_share_a_telemetry_client()
    {
        var (first, second) = (new ComponentDialog("first"), new ComponentDialog("second"));
        first.Dialogs.Add(second);
        second.Dialogs.Add(first);
        var client = new NullBotTelemetryClient();

        first.Dialogs.TelemetryClient = client;

        Assert.Same(client, second.TelemetryClient);
        Assert.Same(client, first.TelemetryClient);
    }

    [Fact]
    public async Task Nothing_can_be_left_out()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null!));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null!));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(string.Empty));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new DialogSet().CreateContextAsync(new TurnContext(new TestAdapter(), new Activity())));
    }

    [Fact]
    public async Task A_token_in_the_place_of_options_is_a_mistake()
    {
        var dc = new DialogContext(new DialogSet(), new TurnContext(new TestAdapter(), new Activity()), new DialogState());

        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync(string.Empty, new PromptOptions()));
        await Assert.ThrowsAnyAsync<Exception>(() => dc.BeginDialogAsync("missing"));
    }
}
