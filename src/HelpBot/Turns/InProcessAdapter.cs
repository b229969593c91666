namespace HelpBot.Turns;

/// <summary>Runs turns for a caller that waits for the replies: no channel, no HTTP.</summary>
public sealed class InProcessAdapter : BotAdapter
{
    private readonly IBot _bot;

    public InProcessAdapter(IBot bot, TurnPipeline pipeline)
    {
        _bot = bot;
        pipeline.ApplyTo(this);
    }

    /// <summary>The messages that answer an activity, in order.</summary>
    public async Task<IReadOnlyList<Activity>> RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, _bot.OnTurnAsync, cancellationToken);
        return [.. turnContext.BufferedReplyActivities.Where(reply => reply.Type == ActivityTypes.Message)];
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw NotHere();

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw NotHere();

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw NotHere();

    private static NotSupportedException NotHere() => new("Replies are handed to the caller; there is nothing to send or change later.");
}
