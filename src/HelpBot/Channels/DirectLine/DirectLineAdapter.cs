using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>Runs turns for Direct Line. Replies reach clients from what is kept (<see cref="StreamHub"/>), so that each has its number
/// and a client that was away gets it later; only typing goes straight to whoever listens.</summary>
public sealed class DirectLineAdapter : BotAdapter
{
    private readonly IBot _bot;
    private readonly StreamHub _hub;

    public DirectLineAdapter(IBot bot, StreamHub hub, TurnPipeline pipeline)
    {
        _bot = bot;
        _hub = hub;
        pipeline.ApplyTo(this);
    }

    /// <summary>Runs the turn of an activity, which then has its id; false when that activity had its turn before.</summary>
    public async Task<bool> RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, _bot.OnTurnAsync, cancellationToken);
        return turnContext.TurnState.Get<WrittenActivities>() is not null;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Typing))
        {
            _hub.Pass(ConversationKey.Of(turnContext.Activity), ActivityJson.Serialize(activity));
        }

        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id)));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw NotHere();

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw NotHere();

    private static NotSupportedException NotHere() => new("Direct Line has no way to change what was sent.");
}
